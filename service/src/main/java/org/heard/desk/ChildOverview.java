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
import org.heard.care.CarePanel;
import org.heard.care.CarePanels;
import org.heard.charts.TimeLine;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfiles;
import org.heard.children.Connection;
import org.heard.children.Connections;
import org.heard.children.Siblings;
import org.heard.chronicle.Chronicle;
import org.heard.database.OnePage;
import org.heard.decisions.Decisions;
import org.heard.decisions.DecisionsPanel;
import org.heard.ids.ChildId;
import org.heard.law.Combined;
import org.heard.resting.Rest;
import org.heard.resting.Resting;
import org.heard.reviews.Reviews;
import org.heard.reviews.ReviewsPanel;
import org.heard.voice.VoicePanel;
import org.heard.voice.VoicePanels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what the first page of a child's record shows, as far as the person who asks may see it.
@Component
@Transactional
public class ChildOverview {
    private static final int A_FEW = 5;
    private static final int AT_LEAST_TO_COME = 3;

    private final Children children;
    private final ChildClock clocks;
    private final Relations relations;
    private final Connections connections;
    private final Siblings siblings;
    private final CommunicationProfiles communication;
    private final Reviews reviews;
    private final VoicePanels voice;
    private final CarePanels care;
    private final Decisions decisions;
    private final Chronicle chronicle;
    private final Resting resting;
    private final Sight sight;
    private final Audit audit;

    ChildOverview(
            Children children,
            ChildClock clocks,
            Relations relations,
            Connections connections,
            Siblings siblings,
            CommunicationProfiles communication,
            Reviews reviews,
            VoicePanels voice,
            CarePanels care,
            Decisions decisions,
            Chronicle chronicle,
            Resting resting,
            Sight sight,
            Audit audit) {
        this.children = children;
        this.clocks = clocks;
        this.relations = relations;
        this.connections = connections;
        this.siblings = siblings;
        this.communication = communication;
        this.reviews = reviews;
        this.voice = voice;
        this.care = care;
        this.decisions = decisions;
        this.chronicle = chronicle;
        this.resting = resting;
        this.sight = sight;
        this.audit = audit;
    }

    /// What the page shows.
    ///
    /// @param rests    until when the child would like to be left alone, absent where they do not say so
    /// @param due      what is late or comes next, the most pressing first
    /// @param combined   the one review that would meet what two cycles ask for; absent where only one runs
    /// @param timeLine   absent for a child who was never looked after
    /// @param birthDates all on record, the one in force first, where that is not simply stated; empty otherwise
    public record Overview(
            ChildBar bar,
            @Nullable LocalDate rests,
            List<Child.BirthDate> birthDates,
            List<DutyView> due,
            int cannotTell,
            @Nullable Combined combined,
            @Nullable TimeLine timeLine,
            WhoIsWho who,
            CommunicationProfile communication,
            VoicePanel voice,
            CarePanel care,
            ReviewsPanel reviews,
            DecisionsPanel decisions,
            List<Chronicle.Line> lines,
            Set<Act> acts) {
        /// Whether the person may do this here.
        public boolean may(Act act) {
            return acts.contains(act);
        }
    }

    /// Everybody around the child: who works with them today, who is in their life, brothers and sisters in care.
    public record WhoIsWho(List<Relation> workers, List<Connection> connections, List<Siblings.Sibling> siblings) {}

    /// The overview of a child the actor may see; that they looked is written before a byte is sent.
    public Overview get(Actor actor, ChildId id, Instant now, LocalDate today) {
        return OnePage.reading(() -> gather(actor, id, now, today));
    }

    private Overview gather(Actor actor, ChildId id, Instant now, LocalDate today) {
        var acts = sight.acts(actor, id, today);
        if (!acts.contains(Act.SEE)) {
            throw new NotFound();
        }
        var clock = clocks.brief(actor, id, today);
        var all = relations.listOf(List.of(id)).getOrDefault(id, List.of());
        var history = children.history(id);
        var held = reviews.panel(actor, today, id);
        audit.write(actor, now, "looked", id, List.of("overview"));
        return new Overview(
                ChildBars.bar(children.get(actor, id, today), history, all, today, clock),
                resting.find(actor, today, id).map(Rest::until).orElse(null),
                doubtful(children.listBirthDates(actor, id, today)),
                due(clock),
                clock.cannotTell().size(),
                clock.combined(),
                CareTimeLine.of(history, held.reviews(), all, today),
                new WhoIsWho(
                        all.stream()
                                .filter(relation -> relation.on(today))
                                .sorted(Comparator.comparing(Relation::kind))
                                .toList(),
                        connections.list(actor, id, today),
                        siblings.list(actor, id, today)),
                communication.get(actor, id, today),
                voice.panel(actor, now, today, id, A_FEW),
                care.panel(actor, today, id, A_FEW),
                held,
                decisions.panel(actor, today, id),
                children.lines(actor, id, today, chronicle.list(id, A_FEW)),
                acts);
    }

    private static List<Child.BirthDate> doubtful(List<Child.BirthDate> all) {
        return all.isEmpty() || all.getFirst().kind() == Child.BirthDate.Kind.STATED ? List.of() : all;
    }

    private static List<DutyView> due(ClockView clock) {
        var due = new ArrayList<>(clock.overdue());
        clock.open().stream()
                .filter(duty -> duty.duty().due() != null)
                .limit(Math.max(AT_LEAST_TO_COME, A_FEW - due.size()))
                .forEach(due::add);
        return due;
    }
}
