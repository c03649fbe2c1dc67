package org.heard.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.clock.StatutoryClock;
import org.heard.decisions.Contest.Kind;
import org.heard.decisions.Contest.Reply;
import org.heard.decisions.IssuedDecisions.ManagersAnswer;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sends the written decisions of a review out, takes the manager's answer, and replies where a decision is contested:
/// IRO Handbook, chapter 3. None of it holds up the record or the child's letter.
@Component
@Transactional
public class Issuing {
    private final IssuingStore store;
    private final DecisionStore decisions;
    private final StatutoryClock clock;
    private final Sight sight;
    private final Chronicle chronicle;

    Issuing(IssuingStore store, DecisionStore decisions, StatutoryClock clock, Sight sight, Chronicle chronicle) {
        this.store = store;
        this.decisions = decisions;
        this.clock = clock;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of a command.
    public sealed interface Outcome {
        /// It stands.
        record Done() implements Outcome {}

        /// Nothing was written, for each of these reasons.
        record Refused(Set<Refusal> why) implements Outcome {}
    }

    /// Why something cannot stand as it was given.
    public enum Refusal {
        /// The decision went out: whoever read it would find no trace of it.
        GONE_OUT,
        /// There is no decision to issue.
        NOTHING_DECIDED,
        /// The decisions have not gone out yet.
        NOT_ISSUED,
        /// Whose answer it is was not said.
        NAME_MISSING,
        /// Why a decision is contested, or why the reply is what it is, was not said.
        WHY_MISSING,
        /// It is said to have been answered on a day still to come.
        NOT_YET,
        /// It is said to have been answered before there was anything to answer.
        BEFORE_ISSUED,
        /// Somebody has replied already.
        REPLIED_ALREADY
    }

    /// What the IRO replies to a contested decision.
    ///
    /// @param inItsPlace the decision made in its place, present where it is changed
    public record GivenReply(
            UUID answer, Kind kind, String why, @Nullable Decision inItsPlace) {}

    /// The decisions of a review as they went out; empty while they have not.
    @Transactional(readOnly = true)
    public Optional<IssuedDecisions> find(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.SEE, child, today);
        return store.find(child, review).map(issued -> toBeAnswered(issued, child, today));
    }

    /// Sends those decisions of the review out today that have not gone out yet; said twice, they go once.
    public Outcome issue(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var made = of(child, review);
        if (made.isEmpty()) {
            return new Outcome.Refused(EnumSet.of(Refusal.NOTHING_DECIDED));
        }
        var toGoOut = made.stream().filter(Decision::toGoOut).toList();
        if (toGoOut.isEmpty()) {
            return new Outcome.Done();
        }
        if (store.issue(child, review, toGoOut.stream().map(Decision::id).toList(), actor, now, today)
                < toGoOut.size()) {
            throw new OptimisticLockingFailureException("issued at the same moment");
        }
        var some = toGoOut.size() < made.size();
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                some
                                        ? "Issued " + toGoOut.size() + " more of the decisions of the review"
                                        : "Issued the decisions of the review",
                                "decisions issued")
                        .about("review", review.value()));
        chronicle.write(
                actor,
                now,
                Decisions.told(toGoOut.stream().filter(Decision::heldBack).toList()));
        return new Outcome.Done();
    }

    /// Takes back a decision recorded in error. One that went out is not taken back so: it is replied to when it is
    /// contested, or marked as not done.
    public Outcome withdraw(Actor actor, Instant now, LocalDate today, ChildId child, UUID decision, String because) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        if (goneOut(actor, today, child, decision)) {
            return new Outcome.Refused(EnumSet.of(Refusal.GONE_OUT));
        }
        if (because.isBlank()) {
            return new Outcome.Refused(EnumSet.of(Refusal.WHY_MISSING));
        }
        var before = decisions.find(child, decision).orElseThrow(NotFound::new);
        decisions.withdraw(decision, actor, now, because);
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                before.heldBack()
                                        ? "Withdrew a decision that had not gone out"
                                        : "Decision withdrawn: " + before.what(),
                                "decision")
                        .because(before.heldBack() ? "" : because));
        return new Outcome.Done();
    }

    /// Whether the decision went out to people.
    @Transactional(readOnly = true)
    public boolean goneOut(Actor actor, LocalDate today, ChildId child, UUID decision) {
        sight.must(actor, Act.SEE, child, today);
        return decisions.find(child, decision).orElseThrow(NotFound::new).goneOut();
    }

    /// Those decisions of the review that went out to people.
    @Transactional(readOnly = true)
    public Set<UUID> goneOut(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.SEE, child, today);
        return of(child, review).stream()
                .filter(Decision::goneOut)
                .map(Decision::id)
                .collect(Collectors.toSet());
    }

    /// Notes what the social worker's manager answers. Another answer stands beside the one before.
    public Outcome answer(
            Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, ManagersAnswer given) {
        sight.must(actor, Act.ANSWER_DECISIONS, child, today);
        var made = of(child, review);
        var issued = store.find(child, review).orElse(null);
        if (issued == null) {
            return new Outcome.Refused(EnumSet.of(Refusal.NOT_ISSUED));
        }
        if (!made.stream()
                .filter(Decision::goneOut)
                .map(Decision::id)
                .toList()
                .containsAll(given.contested().keySet())) {
            throw new NotFound();
        }
        var refusals = refusals(given, issued, today);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        store.answer(child, review, given, actor, now);
        made.stream()
                .filter(decision -> given.contested().containsKey(decision.id()))
                .forEach(decision -> chronicle.write(
                        actor,
                        now,
                        Entry.of(
                                        child,
                                        given.from() + " contested a decision: " + decision.what(),
                                        "decisions answered")
                                .because(given.contested().getOrDefault(decision.id(), ""))
                                .about("decision", decision.id())));
        if (given.agrees()) {
            chronicle.write(
                    actor,
                    now,
                    Entry.of(child, given.from() + " agreed to the decisions of the review", "decisions answered")
                            .about("review", review.value()));
        }
        return new Outcome.Done();
    }

    /// Replies to a contested decision: it stands, another takes its place, or it is taken back.
    public Outcome reply(Actor actor, Instant now, LocalDate today, ChildId child, UUID decision, GivenReply given) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var before = decisions.find(child, decision).orElseThrow(NotFound::new);
        var contest = before.contests().stream()
                .filter(one -> one.answer().equals(given.answer()))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (given.why().isBlank()) {
            return new Outcome.Refused(EnumSet.of(Refusal.WHY_MISSING));
        }
        var instead = given.kind() == Kind.CHANGED ? given.inItsPlace() : null;
        if (given.kind() == Kind.CHANGED && instead == null) {
            throw new IllegalArgumentException("a decision is changed into another");
        }
        if (!before.stands() || !contest.waits()) {
            return new Outcome.Refused(EnumSet.of(Refusal.REPLIED_ALREADY));
        }
        if (instead != null) {
            decisions.add(actor, now, List.of(instead.shown()));
        }
        var reply = new Reply(given.kind(), given.why(), instead == null ? null : instead.id(), today, actor.name());
        if (!store.reply(decision, given.answer(), reply, actor, now)) {
            throw new OptimisticLockingFailureException("replied at the same moment");
        }
        chronicle.write(
                actor,
                now,
                Entry.of(
                                child,
                                "Replied to a contested decision: "
                                        + given.kind().words().toLowerCase(Locale.UK) + ": " + before.what(),
                                "contest answered")
                        .because(given.why())
                        .about("decision", decision));
        return new Outcome.Done();
    }

    private static Set<Refusal> refusals(ManagersAnswer given, IssuedDecisions issued, LocalDate today) {
        var refusals = EnumSet.noneOf(Refusal.class);
        if (given.from().isBlank()) {
            refusals.add(Refusal.NAME_MISSING);
        }
        if (given.contested().values().stream().anyMatch(String::isBlank)) {
            refusals.add(Refusal.WHY_MISSING);
        }
        if (given.on().isAfter(today)) {
            refusals.add(Refusal.NOT_YET);
        }
        if (given.on().isBefore(issued.asked().on())) {
            refusals.add(Refusal.BEFORE_ISSUED);
        }
        return refusals;
    }

    private List<Decision> of(ChildId child, ReviewId review) {
        return decisions.list(List.of(child)).getOrDefault(child, List.of()).stream()
                .filter(decision -> review.equals(decision.review()))
                .toList();
    }

    /// The clock's own dates, so that no page counts working days for itself.
    private IssuedDecisions toBeAnswered(IssuedDecisions issued, ChildId child, LocalDate today) {
        var dues = new HashMap<LocalDate, LocalDate>();
        for (var duty : clock.duties(child, today)) {
            if (duty.rule().id().toString().equals("REC-2") && duty.due() != null) {
                dues.put(duty.trigger().date(), duty.due());
            }
        }
        return new IssuedDecisions(
                issued.review(),
                issued.issues().stream()
                        .map(issue -> issue.toBeAnsweredBy(dues.get(issue.on())))
                        .toList());
    }
}
