package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.clock.LateReason;
import org.heard.clock.LateReason.Why;
import org.heard.clock.LateReasons;
import org.heard.clock.LateReasons.Taken;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ChildId;
import org.heard.law.Duty;
import org.heard.law.Status;
import org.heard.madeup.MadeUpChild;
import org.heard.madeup.Review;
import org.springframework.stereotype.Component;

/// Says why made-up reviews were late, as the made-up authority has it, and of every other review now overdue.
@Component
class Lateness {
    private static final List<String> OVERDUE_BECAUSE = List.of(
            "The social worker's report was not ready",
            "The child asked for another day",
            "The IRO was unwell and no cover was found");

    private final StatutoryClock clock;
    private final LateReasons reasons;

    Lateness(StatutoryClock clock, LateReasons reasons) {
        this.clock = clock;
        this.reasons = reasons;
    }

    void explain(Map<ChildId, MadeUpChild> children, Actor actor, Instant now, LocalDate today) {
        var taken = new ArrayList<Taken>();
        clock.duties(children.keySet(), today).forEach((id, duties) -> {
            var child = Optional.ofNullable(children.get(id)).orElseThrow();
            for (var duty : duties) {
                if (isReview(duty)) {
                    reason(child, duty, today).ifPresent(reason -> taken.add(new Taken(id, duty.key(), reason)));
                }
            }
        });
        reasons.take(actor, now, taken);
    }

    private static boolean isReview(Duty duty) {
        var rule = duty.rule().id().toString();
        return rule.startsWith("REV-") || (rule.startsWith("ADO-") && !rule.equals("ADO-5"));
    }

    private static Optional<LateReason> reason(MadeUpChild child, Duty duty, LocalDate today) {
        return switch (duty.status(today)) {
            case Status.MetLate late ->
                child.reviews().stream()
                        .filter(review -> review.heldOn().equals(late.on()))
                        .findFirst()
                        .map(Review::lateBecause)
                        .map(Lateness::reason);
            case Status.Overdue late
            when child.number().hashCode() % 2 == 0 ->
                Optional.of(
                        reason(OVERDUE_BECAUSE.get(Math.floorMod(child.number().hashCode() / 2, 3))));
            default -> Optional.empty();
        };
    }

    private static LateReason reason(String because) {
        return new LateReason(why(because), because, null);
    }

    private static Why why(String because) {
        return switch (because) {
            case "The child asked for another day" -> Why.CHILD_ASKED;
            case "The child was in hospital" -> Why.CHILD_UNWELL_OR_AWAY;
            case "The social worker's report was not ready",
                    "The meeting was adjourned because information was missing" -> Why.SOCIAL_WORKER;
            case "The IRO was unwell and no cover was found" -> Why.IRO;
            case "Nobody told the IRO service that the child had come into care" -> Why.NOT_TOLD;
            case "The placement changed that week" -> Why.PLACEMENT_CHANGED;
            default -> Why.OTHER;
        };
    }
}
