package org.heard.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.heard.care.Alone;
import org.heard.care.CareAct;
import org.heard.care.Visit;
import org.heard.ids.ChildId;
import org.heard.madeup.CommunicationProfile.Means;
import org.heard.madeup.IroContact;
import org.heard.madeup.MadeUpChild;
import org.heard.madeup.Review;
import org.heard.voice.Contact;
import org.heard.voice.Contacts.NewContact;
import org.heard.voice.ExactWords;
import org.heard.voice.ExactWords.How;
import org.heard.voice.Wish;
import org.heard.voice.Wishes;
import org.heard.voice.Wishes.NewWish;
import org.jspecify.annotations.Nullable;

/// Visits, health, education and what a made-up child said and asked for.
final class Lives {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String REMANDED = "J1";
    private static final String YOUTH_DETENTION = "R5";

    private final ChildId id;
    private final MadeUpChild child;
    private final Staff staff;
    private final LocalDate today;

    Lives(ChildId id, MadeUpChild child, Staff staff, LocalDate today) {
        this.today = today;
        this.id = id;
        this.child = child;
        this.staff = staff;
    }

    List<Visit> visits() {
        return child.visits().stream()
                .map(visit -> Visit.seen(
                        id,
                        visit.on(),
                        staff.id(visit.by()),
                        staff.name(visit.by()),
                        alone(visit.alone(), visit.whyNotAlone()),
                        Filling.SOURCE))
                .toList();
    }

    List<CareAct> acts() {
        var acts = new ArrayList<CareAct>();
        plans(acts);
        for (var assessment : child.health().assessments()) {
            if (!assessment.refused()) {
                acts.add(act(
                        assessment.first()
                                ? CareAct.Kind.FIRST_HEALTH_ASSESSMENT
                                : CareAct.Kind.HEALTH_ASSESSMENT_REVIEW,
                        assessment.on(),
                        "The looked-after children nurse"));
            }
        }
        var school = child.school();
        if (school != null) {
            var first = true;
            for (var on : school.personalEducationPlans()) {
                if (first) {
                    acts.add(act(CareAct.Kind.EDUCATION_PLAN_STARTED, on, school.name()));
                    acts.add(act(CareAct.Kind.EDUCATION_PLAN_AVAILABLE, on, school.name()));
                } else {
                    acts.add(act(CareAct.Kind.EDUCATION_PLAN_REVIEWED, on, school.name()));
                }
                first = false;
            }
        }
        return acts;
    }

    /// Schools' plans are made up no further back than this.
    static LocalDate educationKnownFrom(LocalDate today) {
        return today.minusYears(3);
    }

    /// Plans for the child's care and for each placement: nearly always in time, by chance of the child's own
    /// number. Who is in youth detention still waits for the plan for it.
    private void plans(List<CareAct> acts) {
        var chance = new SplittableRandom(Long.parseLong(child.number()));
        for (var period : child.carePeriods()) {
            var remanded = period.episodes().getFirst().legalStatus().equals(REMANDED);
            add(
                    acts,
                    remanded ? CareAct.Kind.REMAND_CARE_PLAN : CareAct.Kind.CARE_PLAN,
                    period.began().plusDays(remanded ? days(chance, 4, 21) : days(chance, 9, 35)));
            period.episodes().stream()
                    .filter(episode -> !episode.reasonNew().equals("L"))
                    .filter(episode -> !episode.placement().type().equals(YOUTH_DETENTION))
                    .forEach(episode -> add(
                            acts, CareAct.Kind.PLACEMENT_PLAN, episode.began().plusDays(days(chance, 4, 21))));
        }
    }

    private static int days(SplittableRandom chance, int inTime, int late) {
        return chance.nextInt(10) > 0 ? chance.nextInt(inTime + 1) : inTime + 5 + chance.nextInt(late - inTime);
    }

    private void add(List<CareAct> acts, CareAct.Kind kind, LocalDate on) {
        if (child.lookedAfterOn(on) && !on.isAfter(today)) {
            acts.add(act(kind, on, "The social worker"));
        }
    }

    private CareAct act(CareAct.Kind kind, LocalDate on, String by) {
        return CareAct.of(id, kind, on, by, Filling.SOURCE);
    }

    List<NewContact> contacts() {
        return Stream.concat(
                        child.iroContacts().stream().map(this::contact),
                        child.reviews().stream().filter(this::metThere).map(this::atReview))
                .toList();
    }

    /// Whoever did not come before the first review met the child there. A call or a message is no meeting.
    private boolean metThere(Review review) {
        var held = review.heldOn();
        return review.kind() == Review.Kind.FIRST
                && review.participation().wasThere()
                && child.iroContacts().stream()
                        .filter(contact ->
                                contact.how() == IroContact.How.VISIT || contact.how() == IroContact.How.VIDEO)
                        .noneMatch(contact -> !contact.on().isAfter(held)
                                && contact.on().isAfter(held.minusDays(Reviewed.DAYS_JUST_BEFORE)));
    }

    private NewContact atReview(Review review) {
        return new NewContact(
                id,
                review.heldOn(),
                Contact.How.AT_REVIEW,
                staff.id(review.chair()),
                staff.name(review.chair()),
                new Alone(Alone.Answer.NOT_POSSIBLE, "At the meeting, with the others there"),
                null);
    }

    private NewContact contact(IroContact contact) {
        var iro = staff.name(contact.by());
        var how = switch (contact.how()) {
            case VISIT -> Contact.How.VISIT;
            case TELEPHONE -> Contact.How.CALL;
            case VIDEO -> Contact.How.VIDEO;
            case MESSAGE -> Contact.How.MESSAGE;
        };
        var words = contact.words();
        return new NewContact(
                id,
                contact.on(),
                how,
                staff.id(contact.by()),
                iro,
                alone(contact.alone(), contact.whyNotAlone()),
                words == null
                        ? null
                        : new ExactWords(words, iro, how == Contact.How.MESSAGE ? How.WRITTEN : spoken(), ""));
    }

    List<Wishes.Taken> wishes() {
        return child.wishes().stream()
                .map(wish -> new Wishes.Taken(
                        new NewWish(
                                id,
                                wish.saidOn(),
                                new ExactWords(wish.words(), staff.name(wish.heardBy()), spoken(), "")),
                        answered(wish)))
                .toList();
    }

    private List<Wish.Answered> answered(org.heard.madeup.Wish wish) {
        var answer = wish.answer();
        var on = wish.answeredOn();
        return answer == null || on == null
                ? List.of()
                : List.of(new Wish.Answered(
                                on,
                                Wish.Outcome.valueOf(answer.name()),
                                Records.orEmpty(wish.answerWords()),
                                staff.name(wish.heardBy()))
                        .shownFrom(on.atTime(LocalTime.NOON).atZone(LONDON).toInstant()));
    }

    private How spoken() {
        var communication = child.communication();
        if (communication == null) {
            return How.SPOKEN;
        }
        return communication.interpreter()
                ? How.INTERPRETED
                : communication.means().contains(Means.SPEECH) ? How.SPOKEN : How.SYMBOLS;
    }

    static Alone alone(boolean alone, @Nullable String whyNot) {
        if (alone) {
            return Alone.YES;
        }
        var why = Records.orEmpty(whyNot);
        return why.contains("did not want")
                ? new Alone(Alone.Answer.REFUSED, "")
                : new Alone(why.contains("too young") ? Alone.Answer.NOT_APT : Alone.Answer.NOT_POSSIBLE, why);
    }
}
