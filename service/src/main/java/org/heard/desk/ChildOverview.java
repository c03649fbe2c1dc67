package org.heard.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Relations;
import org.heard.access.Relations.Relation;
import org.heard.access.Sight;
import org.heard.charts.TimeLine;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.ids.ChildId;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.heard.voice.Contact;
import org.heard.voice.Contacts;
import org.heard.voice.Wish;
import org.heard.voice.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the first page of a child's record shows, as far as the person who asks may see it.
@Component
@Transactional
public class ChildOverview {
    private static final int A_FEW = 5;

    private final Children children;
    private final ChildClock clocks;
    private final ChildBars bars;
    private final Relations relations;
    private final Reviews reviews;
    private final Contacts contacts;
    private final Wishes wishes;
    private final Decisions decisions;
    private final Chronicle chronicle;
    private final Sight sight;
    private final Audit audit;

    ChildOverview(
            Children children,
            ChildClock clocks,
            ChildBars bars,
            Relations relations,
            Reviews reviews,
            Contacts contacts,
            Wishes wishes,
            Decisions decisions,
            Chronicle chronicle,
            Sight sight,
            Audit audit) {
        this.children = children;
        this.clocks = clocks;
        this.bars = bars;
        this.relations = relations;
        this.reviews = reviews;
        this.contacts = contacts;
        this.wishes = wishes;
        this.decisions = decisions;
        this.chronicle = chronicle;
        this.sight = sight;
        this.audit = audit;
    }

    /// What the page shows.
    ///
    /// @param due       what is late or comes next, the most pressing first
    /// @param workers   who works with the child today
    /// @param timeLine  absent for a child who was never looked after
    /// @param seesWords whether the person may read what the child said
    public record Overview(
            ChildBar bar,
            List<DutyView> due,
            int cannotTell,
            List<Relation> workers,
            @Nullable TimeLine timeLine,
            List<Review> reviews,
            @Nullable LocalDate bornOn,
            List<Contact> contacts,
            List<Wish> wishes,
            List<Decision> decisions,
            List<Chronicle.Line> lines,
            Set<Act> acts,
            boolean seesWords) {
        /// Whether the person may do this here.
        public boolean may(Act act) {
            return acts.contains(act);
        }
    }

    /// The overview of a child the actor may see; that they looked is written before a byte is sent.
    public Overview get(Actor actor, ChildId id, Instant now, LocalDate today) {
        var acts = sight.acts(actor, id, today);
        if (!acts.contains(Act.SEE)) {
            throw new NotFound();
        }
        var child = children.get(actor, id, today);
        var clock = clocks.brief(actor, id, today);
        var all = relations.listOf(List.of(id)).getOrDefault(id, List.of());
        var held = reviews.list(actor, today, id);
        audit.write(actor, now, "looked", id, List.of("overview"));
        return new Overview(
                bars.bar(actor, id, today, clock),
                due(clock),
                clock.cannotTell().size(),
                all.stream()
                        .filter(relation -> relation.on(today))
                        .sorted(Comparator.comparing(Relation::kind))
                        .toList(),
                CareTimeLine.of(children.history(id), held, all, today),
                held,
                child.birthDate() == null ? null : child.birthDate().day(),
                contacts.list(actor, today, id, A_FEW),
                acts.contains(Act.SEE_WORDS) ? wishes.list(actor, today, id) : List.of(),
                decisions.list(actor, today, id),
                chronicle.list(id, A_FEW),
                acts,
                acts.contains(Act.SEE_WORDS));
    }

    private static List<DutyView> due(ClockView clock) {
        var due = new ArrayList<>(clock.overdue());
        clock.open().stream()
                .filter(duty -> duty.duty().due() != null)
                .limit(Math.max(0, A_FEW - due.size()))
                .forEach(due::add);
        return due;
    }
}
