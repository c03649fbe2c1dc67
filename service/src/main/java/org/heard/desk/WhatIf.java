package org.heard.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.clock.StatutoryClock;
import org.heard.ids.ChildId;
import org.heard.law.Difference;
import org.heard.law.Imagined;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What something that has not happened would do to a child's clock: the same clock, asked with one imagined fact more.
/// Nothing of it is kept.
@Component
@Transactional
public class WhatIf {
    private final StatutoryClock clock;
    private final Sight sight;
    private final Audit audit;

    WhatIf(StatutoryClock clock, Sight sight, Audit audit) {
        this.clock = clock;
        this.sight = sight;
        this.audit = audit;
    }

    /// What would change, date by date.
    ///
    /// @param moves   dates that would move
    /// @param appears what would be owed and is not now
    /// @param goes    what would no longer be owed
    /// @param stands  what would stand otherwise on the same date, such as done in place of due
    public record Answer(
            String words,
            List<Difference.Moves> moves,
            List<Difference.Appears> appears,
            List<Difference.Goes> goes,
            List<Difference.Stands> stands) {

        static Answer of(Imagined imagined, List<Difference> all) {
            return new Answer(
                    imagined.words(),
                    only(Difference.Moves.class, all),
                    only(Difference.Appears.class, all),
                    only(Difference.Goes.class, all),
                    only(Difference.Stands.class, all));
        }

        private static <D extends Difference> List<D> only(Class<D> type, List<Difference> all) {
            return all.stream().filter(type::isInstance).map(type::cast).toList();
        }

        public boolean nothing() {
            return moves.isEmpty() && appears.isEmpty() && goes.isEmpty() && stands.isEmpty();
        }
    }

    /// Tries it for a child the actor may see.
    public Answer ask(Actor actor, ChildId child, Imagined imagined, Instant now, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        audit.write(actor, now, "looked", child, List.of("what if"));
        return Answer.of(imagined, clock.ruleBook().whatIf(clock.facts(child), imagined, clock.policy(), today));
    }
}
