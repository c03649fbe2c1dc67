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

    /// What would change.
    ///
    /// @param words what was imagined, to follow "if"
    public record Answer(String words, List<Difference> differences) {}

    /// Tries it for a child the actor may see.
    public Answer ask(Actor actor, ChildId child, Imagined imagined, Instant now, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        audit.write(actor, now, "looked", child, List.of("what if"));
        return new Answer(
                imagined.words(), clock.ruleBook().whatIf(clock.facts(child), imagined, clock.policy(), today));
    }
}
