package org.heard.inspection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.heard.access.RelationKind;
import org.heard.access.Relations.Relation;
import org.heard.children.Child;
import org.heard.children.Stretch;
import org.heard.children.Words;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Status;
import org.heard.reviews.ParticipationCode;
import org.heard.voice.Contact;

/// The columns of the list, in order, each with what it says. Days are written 2026-06-15; codes are the SSDA903
/// return's, with their meaning beside them.
public enum ListColumn {
    CHILD(
            "The number the authority’s return knows the child by",
            one -> Entry.recorded(Optional.ofNullable(one.child().number()).orElse(""))),
    SEX("M, F or U, as in the return", one -> Entry.recorded(one.child().sex())),
    BORN("Date of birth", one -> born(one).map(Entry::of).orElse(Entry.NOT_HELD)),
    AGE(
            "Age today, in whole years",
            one -> one.child().ageOn(one.today()).map(Entry::of).orElse(Entry.NOT_HELD)),
    ETHNICITY(
            "Ethnic origin, as the return’s code",
            one -> Entry.recorded(one.child().ethnicity())),
    ETHNICITY_WORDS("What the code means", one -> words(one.child().ethnicity(), Words::ethnicity)),
    CARE_BEGAN(
            "The day this spell of being looked after began",
            one -> Entry.of(one.care().began())),
    CARE_BEGAN_EXACTLY(
            "N where the return shows only that it was running on that day",
            one -> Entry.of(one.care().beganExactly() ? "Y" : "N")),
    LEGAL_STATUS("Today’s legal status, as the return’s code", one -> stretch(one.legalStatus(), Stretch::code)),
    LEGAL_STATUS_WORDS("What the code means", one -> stretch(one.legalStatus(), now -> Words.legalStatus(now.code()))),
    LEGAL_STATUS_SINCE("The day it began", one -> stretch(one.legalStatus(), Stretch::began)),
    PLACEMENT(
            "Today’s placement, as the return’s code; never the address",
            one -> stretch(one.placement(), Stretch::code)),
    PLACEMENT_WORDS("What the code means", one -> stretch(one.placement(), now -> Words.placement(now.code()))),
    PLACEMENT_PROVIDER(
            "Who provides it, as the return’s code",
            one -> stretch(one.placement(), now -> now.episode().provider())),
    PLACEMENT_SINCE("The day it began", one -> stretch(one.placement(), Stretch::began)),
    PLACEMENTS_IN_12_MONTHS(
            "How many in the twelve months up to today, this one among them",
            one -> one.history().episodes().isEmpty() ? Entry.NOT_HELD : Entry.of(one.placementsInTwelveMonths())),
    IRO(
            "The child’s Independent Reviewing Officer; blank while nobody is",
            one -> who(one, RelationKind.IRO, Relation::name, Entry.NONE)),
    IRO_SINCE("The day they became it", one -> who(one, RelationKind.IRO, Relation::from, Entry.NONE)),
    SOCIAL_WORKER(
            "The child’s social worker", one -> who(one, RelationKind.SOCIAL_WORKER, Relation::name, Entry.NOT_HELD)),
    LAST_REVIEW(
            "The day the last review in this spell of care was completed",
            one -> one.lastReview()
                    .flatMap(review -> Optional.ofNullable(review.completedOn()))
                    .map(Entry::of)
                    .orElseGet(() -> one.noneOf(one.facts().reviews()))),
    LAST_REVIEW_DUE(
            "The last day the law allowed for it",
            one -> ofLastReview(one, duty -> Optional.ofNullable(duty.due()).map(Entry::of))),
    LAST_REVIEW_IN_TIME("Y or N", one -> ofLastReview(one, duty -> inTime(duty.status(one.today())))),
    LAST_REVIEW_DAYS_LATE(
            "How many days after that day", one -> ofLastReview(one, duty -> daysLate(duty.status(one.today())))),
    TOOK_PART(
            "How the child took part in it, as the return’s code",
            one -> tookPart(one).map(code -> Entry.of(code.name())).orElseGet(() -> unlessNoReview(one))),
    TOOK_PART_WORDS(
            "What the code means",
            one -> tookPart(one).map(code -> Entry.of(code.words())).orElseGet(() -> unlessNoReview(one))),
    SPOKE_ALONE(
            "Whether the child spoke with the IRO alone at or before it",
            one -> one.lastReview()
                    .flatMap(review -> Optional.ofNullable(review.spokeAlone()))
                    .map(alone -> Entry.of(alone.answer().words()))
                    .orElseGet(() -> unlessNoReview(one))),
    NEXT_REVIEW_DUE(
            "The last day the law allows for the next review",
            one -> one.nextReview()
                    .map(duty -> Optional.ofNullable(duty.due()).map(Entry::of).orElse(Entry.NOT_HELD))
                    .orElse(Entry.NONE)),
    NEXT_REVIEW_STANDS(
            "How it stands today, and what is missing where that cannot be told",
            one -> one.nextReview()
                    .map(duty -> Entry.of(duty.status(one.today()).words()))
                    .orElse(Entry.NONE)),
    NEXT_REVIEW_PLANNED(
            "The day it is planned for",
            one -> one.nextReviewPlanned().map(Entry::of).orElse(Entry.NONE)),
    LAST_IRO_MET(
            "When the IRO last met the child: a visit, a video call or at a review",
            one -> one.last(FactKind.IRO_MET_CHILD)),
    LAST_IRO_CONTACT(
            "When they last spoke in any way, phone calls and messages too",
            one -> contact(one, contact -> contact.on())),
    LAST_IRO_CONTACT_HOW(
            "How they spoke then", one -> contact(one, contact -> contact.how().words())),
    LAST_SOCIAL_WORK_VISIT(
            "The last statutory visit at which the child was seen", one -> one.last(FactKind.STATUTORY_VISIT)),
    LAST_HEALTH_ASSESSMENT("The day it was made", one -> one.last(FactKind.HEALTH_ASSESSMENT));

    private final String meaning;
    // A reading of one child: nothing in it changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<OneChild, Entry> entry;

    ListColumn(String meaning, Function<OneChild, Entry> entry) {
        this.meaning = meaning;
        this.entry = entry;
    }

    /// What the column says, for whoever reads the list.
    public String meaning() {
        return meaning;
    }

    Entry of(OneChild one) {
        return entry.apply(one);
    }

    private static Optional<LocalDate> born(OneChild one) {
        return Optional.ofNullable(one.child().birthDate()).map(Child.BirthDate::day);
    }

    private static Entry words(String code, Function<String, String> words) {
        return code.isBlank() ? Entry.NOT_HELD : Entry.of(words.apply(code));
    }

    private static Entry stretch(Optional<Stretch> now, Function<Stretch, Object> what) {
        return now.map(what).map(Object::toString).map(Entry::recorded).orElse(Entry.NOT_HELD);
    }

    private static Entry who(OneChild one, RelationKind kind, Function<Relation, Object> what, Entry whileNobodyIs) {
        return one.now(kind).map(what).map(Entry::of).orElse(whileNobodyIs);
    }

    private static Entry contact(OneChild one, Function<Contact, Object> what) {
        return Optional.ofNullable(one.contact()).map(what).map(Entry::of).orElse(Entry.NOT_HELD);
    }

    private static Optional<ParticipationCode> tookPart(OneChild one) {
        return one.lastReview().flatMap(review -> review.participation(born(one).orElse(null)));
    }

    /// Nobody took part in a review that there was not; of one that there was, it was not recorded.
    private static Entry unlessNoReview(OneChild one) {
        return LAST_REVIEW.of(one).equals(Entry.NONE) ? Entry.NONE : Entry.NOT_HELD;
    }

    private static Entry ofLastReview(OneChild one, Function<Duty, Optional<Entry>> what) {
        return one.metByLastReview().flatMap(what).orElseGet(() -> unlessNoReview(one));
    }

    private static Optional<Entry> inTime(Status status) {
        return switch (status) {
            case Status.MetOn met -> Optional.of(Entry.of("Y"));
            case Status.MetLate late -> Optional.of(Entry.of("N"));
            default -> Optional.empty();
        };
    }

    private static Optional<Entry> daysLate(Status status) {
        return switch (status) {
            case Status.MetOn met -> Optional.of(Entry.of(0));
            case Status.MetLate late -> Optional.of(Entry.of(late.days()));
            default -> Optional.empty();
        };
    }
}
