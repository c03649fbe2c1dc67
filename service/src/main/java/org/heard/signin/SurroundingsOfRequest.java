package org.heard.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.MenuEntry;
import org.heard.access.Role;
import org.heard.pages.Link;
import org.heard.pages.Reader;
import org.heard.pages.Surroundings;
import org.springframework.stereotype.Component;

/// Tells a page's frame who asks, where they may go and which day it is. Asks no database: an error page needs it too.
@Component
class SurroundingsOfRequest implements Surroundings {
    private final List<MenuEntry> menu;
    private final Clock clock;

    SurroundingsOfRequest(List<MenuEntry> menu, Clock clock) {
        this.clock = clock;
        this.menu =
                menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    @Override
    public Optional<Reader> reader(HttpServletRequest request) {
        return actor(request)
                .flatMap(actor -> signedIn(request.getUserPrincipal())
                        .map(who -> new Reader(actor.name(), roles(actor), who.organisationName(), who.several())));
    }

    @Override
    public List<Link> navigation(HttpServletRequest request) {
        var path = request.getRequestURI();
        var here = menu.stream()
                .filter(entry -> entry.holds(path))
                .max(Comparator.comparingInt(entry -> entry.href().length()));
        return actor(request).stream()
                .flatMap(actor -> menu.stream().filter(entry -> entry.shownTo().test(actor)))
                .map(entry -> Link.to(entry.text(), entry.href())
                        .current(here.filter(entry::equals).isPresent()))
                .toList();
    }

    @Override
    public LocalDate today(HttpServletRequest request) {
        return request.getAttribute(ActorFilter.TODAY) instanceof LocalDate today
                ? today
                : LocalDate.ofInstant(clock.instant(), ActorFilter.LONDON);
    }

    private static Optional<Actor> actor(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(ActorFilter.ACTOR));
    }

    private static Optional<SignedIn> signedIn(@org.jspecify.annotations.Nullable Principal principal) {
        return principal instanceof SignedIn who ? Optional.of(who) : Optional.empty();
    }

    private static String roles(Actor actor) {
        return actor.roles().isEmpty()
                ? "No role yet"
                : actor.roles().stream().sorted().map(Role::words).collect(Collectors.joining(", "));
    }
}
