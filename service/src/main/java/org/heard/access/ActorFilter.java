package org.heard.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.heard.database.Tenancy;
import org.slf4j.MDC;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// The door of the web: from here on a request works for one organisation, as one person, on one day.
final class ActorFilter extends OncePerRequestFilter {
    static final String ACTOR = ActorFilter.class.getName() + ".actor";
    static final String TODAY = ActorFilter.class.getName() + ".today";
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Persons persons;
    private final Clock clock;

    ActorFilter(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        request.setAttribute(TODAY, today);
        MDC.put("request", UUID.randomUUID().toString().substring(0, 8));
        try {
            if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
                Tenancy.within(who.organisation(), () -> {
                    persons.findActor(who.person(), today)
                            .ifPresentOrElse(actor -> request.setAttribute(ACTOR, actor), () -> signOut(request));
                    chain.doFilter(request, response);
                    return Optional.empty();
                });
            } else {
                Tenancy.withinNone(() -> {
                    chain.doFilter(request, response);
                    return Optional.empty();
                });
            }
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        } finally {
            MDC.remove("request");
        }
    }

    /// Somebody who has left keeps no session.
    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
