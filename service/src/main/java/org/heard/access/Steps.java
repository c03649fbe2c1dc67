package org.heard.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.organisations.LocalSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which step of a review belongs to whom, as the authority has set it. Practice, not law: the IRO handbook leaves it
/// to each authority. Until one says otherwise, each belongs to business support.
@Component
@Transactional
public class Steps {
    /// What the keys of the settings begin with.
    static final String KEYS = "review.step.";

    /// Whose a step may be.
    public static final List<RelationKind> OWNERS =
            List.of(RelationKind.BUSINESS_SUPPORT, RelationKind.SOCIAL_WORKER, RelationKind.IRO);

    static final RelationKind UNLESS_SAID = RelationKind.BUSINESS_SUPPORT;

    private final LocalSettings settings;
    private final Audit audit;

    Steps(LocalSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /// Whose each step is on a day.
    @Transactional(readOnly = true)
    public Map<Step, RelationKind> owners(LocalDate on) {
        var owners = new EnumMap<Step, RelationKind>(Step.class);
        for (var step : Step.values()) {
            owners.put(
                    step,
                    settings.find(step.key(), on).map(RelationKind::valueOf).orElse(UNLESS_SAID));
        }
        return owners;
    }

    /// From today on the steps belong to these; those of before stay, so that the past can be explained.
    public void give(Actor actor, Instant now, LocalDate today, Map<Step, RelationKind> to) {
        actor.mustBe(Role.IRO_MANAGER);
        var before = owners(today);
        to.forEach((step, owner) -> {
            if (!OWNERS.contains(owner)) {
                throw new IllegalArgumentException("nobody to give a step to: " + owner);
            }
            if (before.get(step) != owner) {
                settings.set(actor.person(), now, step.key(), today, owner.name());
            }
        });
        audit.write(
                actor,
                now,
                "set",
                Arrays.stream(Step.values())
                        .filter(step -> to.containsKey(step) && to.get(step) != before.get(step))
                        .map(Step::title)
                        .toList());
    }
}
