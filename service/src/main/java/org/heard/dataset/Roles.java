package org.heard.dataset;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the roles of an authority's case system mean, asked once: the dataset has the authority's own codes, and
/// nothing else says who is the IRO. Until somebody has said it, nothing is taken of a role.
@Component
@Transactional
public class Roles {
    private final RoleStore store;
    private final Audit audit;

    Roles(RoleStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// A role as the tables name it.
    ///
    /// @param open    how many involvements with children in care are open in it, in the tables given last
    /// @param all     how many there are with any day
    /// @param decided absent until somebody has said what it means
    public record LocalRole(
            String role, int open, int all, @Nullable Decided decided) {}

    /// What somebody said a role means, and when.
    public record Decided(RoleMeaning meaning, Instant at, String by) {}

    /// Refuses everyone but those who may read what roles mean.
    public static void mustBeAllowed(Actor actor) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
    }

    /// Whether this person may say what a role means. It decides who sees which child, so an IRO manager says it.
    public static boolean mayDecide(Actor actor) {
        return actor.is(Role.IRO_MANAGER);
    }

    /// Every role ever met in the tables, those nobody has spoken of first.
    @Transactional(readOnly = true)
    public List<LocalRole> list(Actor actor) {
        mustBeAllowed(actor);
        return store.list();
    }

    /// Says what roles mean from now on; what was said before is kept. Where it is the same as before nothing
    /// is kept.
    ///
    /// @return how many were new or changed
    public int decide(Actor actor, Instant now, Map<String, RoleMeaning> meanings) {
        actor.mustBe(Role.IRO_MANAGER);
        var before = store.meanings();
        var changed = new HashMap<>(meanings);
        changed.entrySet().removeIf(entry -> entry.getValue() == before.get(entry.getKey()));
        changed.forEach((role, meaning) -> store.decide(actor, now, role, meaning));
        if (!changed.isEmpty()) {
            audit.write(actor, now, "said what roles of the case system mean", List.of("role"));
        }
        return changed.size();
    }

    /// The roles of which somebody has said after this moment what they mean.
    @Transactional(readOnly = true)
    public List<String> listDecidedAfter(Instant moment) {
        return store.list().stream()
                .filter(role -> role.decided() != null && role.decided().at().isAfter(moment))
                .map(LocalRole::role)
                .toList();
    }

    Map<String, RoleMeaning> meanings() {
        return store.meanings();
    }

    void seen(Map<String, Involvements.Count> counts) {
        store.seen(counts);
    }
}
