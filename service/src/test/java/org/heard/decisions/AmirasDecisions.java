package org.heard.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.chronicle.Chronicle;
import org.heard.clock.StatutoryClock;
import org.heard.decisions.Contest.Kind;
import org.heard.decisions.IssuedDecisions.ManagersAnswer;
import org.heard.decisions.Issuing.GivenReply;
import org.heard.decisions.Issuing.Outcome;
import org.heard.ids.ReviewId;
import org.heard.law.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A review at which two things were decided for Amira, and what her IRO and the social worker's manager do with them.
/// Today is Monday 15 June 2026, so that five working days end on Monday 22 June.
abstract class AmirasDecisions extends HeardTest {
    static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 22);

    @Autowired
    Issuing issuing;

    @Autowired
    Decisions decisions;

    @Autowired
    DueList dueList;

    @Autowired
    Chronicle chronicle;

    @Autowired
    StatutoryClock statutoryClock;

    Actor anna;
    Actor worker;
    Actor tess;
    ChildStory amira;
    ReviewId review;

    @BeforeEach
    void a_review_at_which_two_things_were_decided() {
        anna = story.iro("Anna Example");
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        tess = story.person("Tess Manager", Role.TEAM_MANAGER);
        story.manages(tess, worker);
        amira = story.child("Amira")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05")
                .reviewedOn("2026-06-12", "PN1", anna)
                .decidedAtIt("2026-06-12", "Find a piano teacher", "Sam Example", "2026-07-01")
                .decidedAtIt("2026-06-12", "See the dentist", "The carer", "2026-07-10");
        review = amira.lastReview();
    }

    void issue() {
        issue(TODAY);
    }

    void issue(LocalDate on) {
        var now = NOW.plus(on.toEpochDay() - TODAY.toEpochDay(), ChronoUnit.DAYS);
        assertThat(here(() -> issuing.issue(anna, now, on, amira.id(), review))).isInstanceOf(Outcome.Done.class);
    }

    IssuedDecisions issued(LocalDate today) {
        return here(() -> issuing.find(anna, today, amira.id(), review)).orElseThrow();
    }

    ManagersAnswer agreeing() {
        return new ManagersAnswer(tess.name(), "", TODAY, Map.of());
    }

    Outcome answer(Actor actor, ManagersAnswer answer) {
        return here(() -> issuing.answer(actor, NOW, TODAY, amira.id(), review, answer));
    }

    Decision contest(String what, String why) {
        assertThat(answer(
                        tess,
                        new ManagersAnswer(
                                tess.name(), "", TODAY, Map.of(one(what).id(), why))))
                .isInstanceOf(Outcome.Done.class);
        return one(what);
    }

    Outcome reply(Decision decision, Kind kind, String why, @Nullable Decision instead) {
        var contest = decision.contests().getFirst();
        return here(() -> issuing.reply(
                anna, NOW, TODAY, amira.id(), decision.id(), new GivenReply(contest.answer(), kind, why, instead)));
    }

    Decision one(String what) {
        return list().stream()
                .filter(decision -> decision.what().equals(what))
                .findFirst()
                .orElseThrow();
    }

    List<Decision> list() {
        return here(() -> decisions.list(anna, TODAY, amira.id()));
    }

    Status rec2(LocalDate today) {
        return here(() -> statutoryClock.duties(amira.id(), today)).stream()
                .filter(duty -> duty.rule().id().toString().equals("REC-2"))
                .findFirst()
                .orElseThrow()
                .status(today);
    }
}
