package org.heard.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Persons;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// The door of the web: from here on a request works for one organisation, as one person, on one day.
final class ActorFilter extends OncePerRequestFilter {
    static final String ACTOR = ActorFilter.class.getName() + ".actor";
    static final String SELF = ActorFilter.class.getName() + ".self";
    static final String TODAY = ActorFilter.class.getName() + ".today";
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// However busy somebody is, after this long they say again who they are.
    private static final Duration LONGEST = Duration.ofHours(12);

    /// Pages for somebody who has signed in but has yet to choose a password or an organisation.
    private static final Set<String> ON_THE_WAY =
            Set.of("/password", "/organisations", "/organisations/answer", "/sign-in", "/sign-out");

    private final Accounts accounts;
    private final Persons persons;
    private final Sessions sessions;
    private final ChildSessions children;
    private final Clock clock;

    ActorFilter(Accounts accounts, Persons persons, Sessions sessions, ChildSessions children, Clock clock) {
        this.accounts = accounts;
        this.persons = persons;
        this.sessions = sessions;
        this.children = children;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        request.setAttribute(TODAY, today);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof ChildSignedIn child) {
            passChild(child, request, response, chain);
        } else if (!(authentication instanceof SignedIn who)) {
            pass(Optional.empty(), request, response, chain);
        } else if (who.since().plus(LONGEST).isBefore(clock.instant())) {
            sessions.end(request);
            pass(Optional.empty(), request, response, chain);
        } else if (who.mustChangePassword() || who.mustChooseOrganisation()) {
            passOnTheWay(who, request, response, chain);
        } else {
            pass(Optional.of(who), request, response, chain);
        }
    }

    private void passOnTheWay(SignedIn who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var over = who.account()
                .filter(account -> !Tenancy.withinNone(() -> accounts.goesOn(account, who.stamp())))
                .isPresent();
        if (over) {
            sessions.end(request);
            pass(Optional.empty(), request, response, chain);
        } else if (ON_THE_WAY.contains(path) || path.startsWith("/assets/")) {
            pass(Optional.empty(), request, response, chain);
        } else {
            response.sendRedirect(who.mustChangePassword() ? "/password" : "/organisations");
        }
    }

    private void passChild(
            ChildSignedIn who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isForChildren(request.getRequestURI())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        within(who.organisation(), () -> {
            if (children.stands(who, clock.instant())) {
                request.setAttribute(SELF, who.self());
            } else {
                sessions.end(request);
            }
            chain.doFilter(request, response);
        });
    }

    /// A child has their own pages, and those that are open to everybody.
    private static boolean isForChildren(String path) {
        return path.equals("/me")
                || path.startsWith("/me/")
                || Stream.of(SecurityConfiguration.OPEN)
                        .map(open -> open.replace("/**", ""))
                        .anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private void pass(
            Optional<SignedIn> who, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (who.isEmpty()) {
            within(null, () -> chain.doFilter(request, response));
        } else {
            within(who.get().organisation(), () -> {
                admit(who.get(), request);
                chain.doFilter(request, response);
            });
        }
    }

    private interface Work {
        void doIt() throws ServletException, IOException;
    }

    private static void within(@Nullable OrganisationId organisation, Work work) throws ServletException, IOException {
        try {
            ScopedValue.CallableOp<Boolean, Exception> done = () -> {
                work.doIt();
                return true;
            };
            if (organisation == null) {
                Tenancy.withinNone(done);
            } else {
                Tenancy.within(organisation, done);
            }
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    /// Somebody who has left, or whose account was closed, keeps no session.
    private void admit(SignedIn who, HttpServletRequest request) {
        var today = (LocalDate) request.getAttribute(TODAY);
        var stands = who.account()
                .map(account -> accounts.stands(account, who.stamp(), who.person(), who.door()))
                .orElse(true);
        var actor = stands ? persons.findActor(who.person(), today) : Optional.<Actor>empty();
        actor.ifPresentOrElse(found -> request.setAttribute(ACTOR, found), () -> sessions.end(request));
    }
}
