package org.heard.law;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One rule of the rule book: what it asks, where it comes from, how sure we are of it and when it is in force.
///
/// A rule never changes; each method that changes something gives another.
public final class Rule {
    /// What is recorded to show that a duty was done, where a rule asks for nothing more.
    public static final List<String> USUAL_EVIDENCE = List.of(
            "the event that started it, its date and where that was recorded",
            "the day it was done, and who did it",
            "the version of the calendar",
            "where it was late, not owed or refused: why, as a choice and in words");

    private final RuleId id;
    private final String title;
    private final String forChild;
    private final String says;
    private final RuleKind kind;
    private final Standing standing;
    private final Confidence confidence;
    private final List<Citation> citations;
    private final @Nullable Interval interval;
    private final @Nullable ReviewKind review;
    private final List<String> exceptions;
    private final List<String> evidence;
    private final Set<FactKind> needs;
    private final boolean outlivesCare;
    private final @Nullable LocalDate inForceFrom;
    private final @Nullable LocalDate inForceUntil;

    private Rule(Draft from) {
        if (from.citations.isEmpty()) throw new IllegalArgumentException(from.id + " has no citation");
        id = from.id;
        title = from.title;
        forChild = from.forChild;
        says = from.says;
        kind = from.kind;
        standing = from.standing;
        confidence = from.confidence;
        citations = from.citations;
        interval = from.interval;
        review = from.review;
        exceptions = from.exceptions;
        evidence = from.evidence;
        needs = from.needs;
        outlivesCare = from.outlivesCare;
        inForceFrom = from.inForceFrom;
        inForceUntil = from.inForceUntil;
    }

    /// A limit in time set by the law itself.
    ///
    /// @param title    what must happen, for staff: "First review completed"
    /// @param forChild the same to a child of twelve, ready for a date to follow: "Your first review must happen"
    public static Rule timed(String id, String title, String forChild, Confidence confidence, Citation... citations) {
        return new Rule(new Draft(RuleKind.TIMED, new RuleId(id), title, forChild, confidence, List.of(citations)));
    }

    /// Something that must hold, or be done in a certain case, without a limit in time.
    public static Rule condition(
            String id, String title, String forChild, Confidence confidence, Citation... citations) {
        return timed(id, title, forChild, confidence, citations).kind(RuleKind.CONDITION);
    }

    /// Something that somebody must not do or be.
    public static Rule bar(String id, String title, String forChild, Confidence confidence, Citation... citations) {
        return timed(id, title, forChild, confidence, citations).kind(RuleKind.BAR);
    }

    /// How something is understood or counted; it asks nobody to do anything.
    public static Rule information(
            String id, String title, String forChild, Confidence confidence, Citation... citations) {
        return timed(id, title, forChild, confidence, citations).kind(RuleKind.INFORMATION);
    }

    public RuleId id() {
        return id;
    }

    /// What must happen, for staff: "First review completed".
    public String title() {
        return title;
    }

    /// The same to a child of twelve, ready for a date to follow: "Your first review meeting must happen".
    public String forChild() {
        return forChild;
    }

    /// What the rule asks, in our own words: a sentence or a few.
    public String says() {
        return says;
    }

    public RuleKind kind() {
        return kind;
    }

    public Standing standing() {
        return standing;
    }

    public Confidence confidence() {
        return confidence;
    }

    public List<Citation> citations() {
        return citations;
    }

    /// How long it allows after one event alone; null where more than one fact decides the date, or none is set.
    public @Nullable Interval interval() {
        return interval;
    }

    /// Which cycle of reviews it belongs to: a review of that kind meets it; null where it asks for no review.
    public @Nullable ReviewKind review() {
        return review;
    }

    /// Whether it asks for a review of the child's case: any review but one of the pathway plan alone.
    public boolean isReviewOfTheCase() {
        return review != null && review != ReviewKind.PATHWAY;
    }

    /// When it is not owed, or owed otherwise.
    public List<String> exceptions() {
        return exceptions;
    }

    /// What is recorded to show that it was done.
    public List<String> evidence() {
        return evidence;
    }

    /// The kinds of fact that decide it.
    public Set<FactKind> needs() {
        return needs;
    }

    /// Whether the end of care leaves it as it was: a complaint is answered though the child has gone home.
    public boolean outlivesCare() {
        return outlivesCare;
    }

    /// Null when it has been in force as long as the calendar goes back.
    public @Nullable LocalDate inForceFrom() {
        return inForceFrom;
    }

    /// The last day in force; null while there is no end.
    public @Nullable LocalDate inForceUntil() {
        return inForceUntil;
    }

    public Rule says(String words) {
        return with(draft -> draft.says = words);
    }

    public Rule within(Interval other) {
        return with(draft -> draft.interval = other);
    }

    /// A review of this kind meets it.
    public Rule metBy(ReviewKind kindOfReview) {
        return with(draft -> draft.review = kindOfReview);
    }

    public Rule standing(Standing other) {
        return with(draft -> draft.standing = other);
    }

    public Rule kind(RuleKind other) {
        return with(draft -> draft.kind = other);
    }

    public Rule exceptions(String... words) {
        return with(draft -> draft.exceptions = List.of(words));
    }

    public Rule evidence(String... words) {
        return with(draft -> draft.evidence = List.of(words));
    }

    public Rule needs(FactKind first, FactKind... others) {
        return with(draft -> draft.needs = Set.copyOf(EnumSet.of(first, others)));
    }

    /// The end of care changes nothing in it, so that no doubt about that end touches what is owed under it.
    public Rule outlivingCare() {
        return with(draft -> draft.outlivesCare = true);
    }

    public Rule inForce(@Nullable LocalDate from, @Nullable LocalDate until) {
        return with(draft -> {
            draft.inForceFrom = from;
            draft.inForceUntil = until;
        });
    }

    /// Part of the law's text, but not brought into force by any day known: it asks nothing yet.
    public Rule notInForceYet() {
        return inForce(LocalDate.MAX, null);
    }

    public boolean isInForceOn(LocalDate day) {
        return (inForceFrom == null || !day.isBefore(inForceFrom))
                && (inForceUntil == null || !day.isAfter(inForceUntil));
    }

    private Rule with(Consumer<Draft> change) {
        var draft = new Draft(kind, id, title, forChild, confidence, citations);
        draft.says = says;
        draft.standing = standing;
        draft.interval = interval;
        draft.review = review;
        draft.exceptions = exceptions;
        draft.evidence = evidence;
        draft.needs = needs;
        draft.outlivesCare = outlivesCare;
        draft.inForceFrom = inForceFrom;
        draft.inForceUntil = inForceUntil;
        change.accept(draft);
        return new Rule(draft);
    }

    @Override
    public String toString() {
        return id + " " + title;
    }

    private static final class Draft {
        private RuleKind kind;
        private final RuleId id;
        private final String title;
        private final String forChild;
        private String says = "";
        private Standing standing = Standing.STATUTE;
        private final Confidence confidence;
        private final List<Citation> citations;
        private @Nullable Interval interval;
        private @Nullable ReviewKind review;
        private List<String> exceptions = List.of();
        private List<String> evidence = USUAL_EVIDENCE;
        private Set<FactKind> needs = Set.of();
        private boolean outlivesCare;
        private @Nullable LocalDate inForceFrom;
        private @Nullable LocalDate inForceUntil;

        private Draft(
                RuleKind kind,
                RuleId id,
                String title,
                String forChild,
                Confidence confidence,
                List<Citation> citations) {
            this.kind = kind;
            this.id = id;
            this.title = title;
            this.forChild = forChild;
            this.confidence = confidence;
            this.citations = citations;
        }
    }
}
