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

/// The columns of the list, in order, each with what it says. First those of list 8 of Ofsted's Annex A that the record
/// holds, under Annex A's names and in its order; then our own. Codes are the SSDA903 return's, with their meaning
/// among ours.
public enum ListColumn {
    CHILD(
            "Child Unique ID",
            "The number the authority’s return knows the child by",
            one -> Entry.recorded(Optional.ofNullable(one.child().number()).orElse(""))),
    SEX(
            "Gender",
            "M, F or U, as in the return",
            one -> Entry.recorded(one.child().sex())),
    ETHNICITY(
            "Ethnicity",
            "Ethnic origin, as the return’s code",
            one -> Entry.recorded(one.child().ethnicity())),
    BORN("Date of Birth", "Date of birth", one -> born(one).map(Entry::of).orElse(Entry.NOT_HELD)),
    AGE(
            "Age of Child (Years)",
            "Age today, in whole years",
            one -> one.child().ageOn(one.today()).map(Entry::of).orElse(Entry.NOT_HELD)),
    CARE_BEGAN(
            "Date Started to be Looked After",
            "The day this spell of being looked after began",
            one -> Entry.of(one.care().began())),
    NEED(
            "Child's Category of Need",
            "Why the child is looked after, as the return’s code of need",
            one -> stretch(one.placement(), now -> now.episode().need())),
    SECOND_PERIOD(
            "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
            "Y where an earlier spell of being looked after ended in the twelve months up to today",
            one -> Entry.of(one.hasEarlierPeriodInTwelveMonths() ? "Y" : "N")),
    LEGAL_STATUS_SINCE(
            "Start date of current legal status",
            "The day it began",
            one -> stretch(one.legalStatus(), Stretch::began)),
    LEGAL_STATUS(
            "Child's Legal Status",
            "Today’s legal status, as the return’s code",
            one -> stretch(one.legalStatus(), Stretch::code)),
    LAST_REVIEW(
            "Date of Latest Statutory Review",
            "The day the last review in this spell of care was completed",
            one -> one.lastReview()
                    .flatMap(review -> Optional.ofNullable(review.completedOn()))
                    .map(Entry::of)
                    .orElseGet(() -> one.noneOf(one.facts().reviews()))),
    LAST_SOCIAL_WORK_VISIT(
            "Date of Last Social Work Visit",
            "The last statutory visit at which the child was seen",
            one -> one.last(FactKind.STATUTORY_VISIT)),
    LAST_IRO_CONTACT(
            "Date of Last IRO Visit / Contact to the Child",
            "When they last spoke in any way, phone calls and messages too",
            one -> contact(one, contact -> contact.on())),
    LAST_HEALTH_ASSESSMENT(
            "Date of Last Health Assessment", "The day it was made", one -> one.last(FactKind.HEALTH_ASSESSMENT)),
    PLACEMENTS_IN_12_MONTHS(
            "Number of Placements in the Last 12 months",
            "How many in the twelve months up to today, this one among them",
            one -> one.history().episodes().isEmpty() ? Entry.NOT_HELD : Entry.of(one.placementsInTwelveMonths())),
    PLACEMENT_SINCE(
            "Start Date of Most Recent Placement", "The day it began", one -> stretch(one.placement(), Stretch::began)),
    PLACEMENT(
            "Placement Type",
            "Today’s placement, as the return’s code; never the address",
            one -> stretch(one.placement(), Stretch::code)),
    PLACEMENT_PROVIDER(
            "Placement Provider",
            "Who provides it, as the return’s code",
            one -> stretch(one.placement(), now -> now.episode().provider())),
    SOCIAL_WORKER(
            "Allocated Worker",
            "The child’s social worker",
            one -> who(one, RelationKind.SOCIAL_WORKER, Relation::name, Entry.NOT_HELD)),
    ETHNICITY_WORDS(
            "Ethnicity in words",
            "What the code means",
            one -> words(one.child().ethnicity(), Words::ethnicity)),
    CARE_BEGAN_EXACTLY(
            "Day it started is known (Y/N)",
            "N where the return shows only that it was running on that day",
            one -> Entry.of(one.care().beganExactly() ? "Y" : "N")),
    NEED_WORDS(
            "Category of need in words",
            "What the code means",
            one -> stretch(one.placement(), now -> Words.need(now.episode().need()))),
    LEGAL_STATUS_WORDS(
            "Legal status in words",
            "What the code means",
            one -> stretch(one.legalStatus(), now -> Words.legalStatus(now.code()))),
    PLACEMENT_WORDS(
            "Placement type in words",
            "What the code means",
            one -> stretch(one.placement(), now -> Words.placement(now.code()))),
    IRO(
            "Independent Reviewing Officer",
            "The child’s Independent Reviewing Officer; blank while nobody is",
            one -> who(one, RelationKind.IRO, Relation::name, Entry.NONE)),
    IRO_SINCE("IRO since", "The day they became it", one -> who(one, RelationKind.IRO, Relation::from, Entry.NONE)),
    LAST_REVIEW_DUE(
            "Latest review was due by",
            "The last day the law allowed for it",
            one -> ofLastReview(one, duty -> Optional.ofNullable(duty.due()).map(Entry::of))),
    LAST_REVIEW_IN_TIME(
            "Latest review in time (Y/N)",
            "Y or N",
            one -> ofLastReview(one, duty -> inTime(duty.status(one.today())))),
    LAST_REVIEW_DAYS_LATE(
            "Latest review, days late",
            "How many days after that day",
            one -> ofLastReview(one, duty -> daysLate(duty.status(one.today())))),
    TOOK_PART(
            "Participation code",
            "How the child took part in it, as the return’s code",
            one -> tookPart(one).map(code -> Entry.of(code.name())).orElseGet(() -> unlessNoReview(one))),
    TOOK_PART_WORDS(
            "Participation in words",
            "What the code means",
            one -> tookPart(one).map(code -> Entry.of(code.words())).orElseGet(() -> unlessNoReview(one))),
    SPOKE_ALONE(
            "Spoke with the IRO alone",
            "Whether the child spoke with the IRO alone at or before it",
            one -> one.lastReview()
                    .flatMap(review -> Optional.ofNullable(review.spokeAlone()))
                    .map(alone -> Entry.of(alone.answer().words()))
                    .orElseGet(() -> unlessNoReview(one))),
    NEXT_REVIEW_DUE(
            "Next review due by",
            "The last day the law allows for the next review",
            one -> one.nextReview()
                    .map(duty -> Optional.ofNullable(duty.due()).map(Entry::of).orElse(Entry.NOT_HELD))
                    .orElse(Entry.NONE)),
    NEXT_REVIEW_STANDS(
            "How the next review stands",
            "How it stands today, and what is missing where that cannot be told",
            one -> one.nextReview()
                    .map(duty -> Entry.of(duty.status(one.today()).words()))
                    .orElse(Entry.NONE)),
    NEXT_REVIEW_PLANNED(
            "Next review planned for",
            "The day it is planned for",
            one -> one.nextReviewPlanned().map(Entry::of).orElse(Entry.NONE)),
    LAST_IRO_MET(
            "IRO last met the child",
            "When the IRO last met the child: a visit, a video call or at a review",
            one -> one.last(FactKind.IRO_MET_CHILD)),
    LAST_IRO_CONTACT_HOW(
            "How the IRO last spoke with the child",
            "How they spoke then",
            one -> contact(one, contact -> contact.how().words()));

    private final String heading;
    private final String meaning;
    // A reading of one child: nothing in it changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<OneChild, Entry> entry;

    ListColumn(String heading, String meaning, Function<OneChild, Entry> entry) {
        this.heading = heading;
        this.meaning = meaning;
        this.entry = entry;
    }

    /// What heads it in a spreadsheet; a program reads its name.
    public String heading() {
        return heading;
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
        return now.map(what)
                .map(value -> value instanceof String text ? Entry.recorded(text) : Entry.of(value))
                .orElse(Entry.NOT_HELD);
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
