package org.heard.enclosed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Permission;
import org.heard.access.Permissions;
import org.heard.access.Role;
import org.heard.ids.PersonId;
import org.heard.organisations.LocalSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether children may send photographs. They may not until a manager has recorded the way agreed with the police, and
/// while nobody trained is named.
@Component
@Transactional
public class PhotographRoutes {
    /// From this age on.
    public static final int FROM_AGE = 8;

    private static final String ON = "photographs.on";
    private static final String AGREED_ON = "photographs.agreed-on";
    private static final String WITH = "photographs.with";
    private static final String ROLE = "photographs.role";
    private static final String BECAUSE = "photographs.because";
    private static final String YES = "yes";

    private final LocalSettings settings;
    private final Permissions permissions;
    private final Audit audit;

    PhotographRoutes(LocalSettings settings, Permissions permissions, Audit audit) {
        this.settings = settings;
        this.permissions = permissions;
        this.audit = audit;
    }

    /// Why a route is not recorded.
    public enum Refused {
        /// It is agreed first and recorded then.
        DAY_AHEAD,
        /// Without somebody to open them photographs would lie unseen.
        NOBODY_TRAINED
    }

    /// The route under which children may send photographs today.
    @Transactional(readOnly = true)
    public Optional<PhotographRoute> findOpen(LocalDate today) {
        return settings.find(ON, today)
                .filter(YES::equals)
                .filter(on -> !listOpeners(today).isEmpty())
                .flatMap(on -> findRecorded(today));
    }

    /// Those who open them today.
    @Transactional(readOnly = true)
    public Set<PersonId> listOpeners(LocalDate today) {
        return permissions.list(Permission.OPEN_PHOTOGRAPHS, today);
    }

    /// The one recorded last, in force or stopped: who opens what was sent under it stays who they are.
    @Transactional(readOnly = true)
    public Optional<PhotographRoute> findRecorded(LocalDate today) {
        return settings.find(AGREED_ON, today)
                .map(day -> new PhotographRoute(
                        LocalDate.parse(day),
                        settings.find(WITH, today).orElseThrow(),
                        settings.find(ROLE, today).orElseThrow(),
                        settings.find(BECAUSE, today).orElseThrow()));
    }

    /// Records the route, and who was trained to open what comes; from now on children may send photographs. Empty
    /// where it is done.
    public Optional<Refused> open(
            Actor actor, Instant now, LocalDate today, PhotographRoute route, Set<PersonId> trained) {
        actor.mustBe(Role.IRO_MANAGER);
        if (route.agreedOn().isAfter(today)) {
            return Optional.of(Refused.DAY_AHEAD);
        }
        if (trained.isEmpty()) {
            return Optional.of(Refused.NOBODY_TRAINED);
        }
        set(actor, now, today, AGREED_ON, route.agreedOn().toString());
        set(actor, now, today, WITH, route.with());
        set(actor, now, today, ROLE, route.role());
        set(actor, now, today, BECAUSE, route.because());
        set(actor, now, today, ON, YES);
        permissions.give(actor, now, today, Permission.OPEN_PHOTOGRAPHS, trained);
        audit.write(actor, now, "let children send photographs", List.of("route", "because"));
        return Optional.empty();
    }

    /// From now on children send none. What was sent can still be opened by those who were named.
    public void stop(Actor actor, Instant now, LocalDate today, String because) {
        actor.mustBe(Role.IRO_MANAGER);
        set(actor, now, today, ON, "no");
        findRecorded(today).ifPresent(route -> set(actor, now, today, BECAUSE, because));
        audit.write(actor, now, "stopped photographs", List.of("because"));
    }

    private void set(Actor actor, Instant now, LocalDate today, String key, String value) {
        settings.set(actor.person(), now, key, today, value);
    }
}
