package org.heard.planning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.chronicle.Chronicle;
import org.heard.clock.StatutoryClock;
import org.heard.clock.TryingADay;
import org.heard.ids.ReviewId;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.ReviewKind;
import org.heard.law.Status;
import org.heard.planning.Invited.Reply;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.Beforehand;
import org.heard.records.Expected;
import org.heard.records.Guest;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Mode;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Getting ready for a review, over the real database: its day, the child's wishes, who is asked, the talk, the report,
/// and what each does to the clock.
class PlanningTest extends HeardTest {
    private static final Set<ReviewKind> ORDINARY = Set.of(ReviewKind.ORDINARY);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 22);
    private static final Arranged OAK_HOUSE = new Arranged(LocalTime.of(14, 30), "Oak House", Mode.IN_PERSON, 0);

    @Autowired
    private Plans plans;

    @Autowired
    private WorkerReports reports;

    @Autowired
    private TryingADay days;

    @Autowired
    private StatutoryClock statutoryClock;

    @Autowired
    private Chronicle chronicle;

    @Autowired
    private ExpectedGuests expected;

    @Autowired
    private Views views;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private Actor sam;
    private Actor bea;
    private ChildStory amira;

    @BeforeEach
    void amira_was_reviewed_in_april_and_is_due_by_the_end_of_july() {
        story.holds(FactKind.REVIEWS, "2015-01-01");
        story.holds(FactKind.WORKER_SPOKE_TO_IRO, "2015-01-01");
        story.holds(FactKind.PAPERS_TO_IRO, "2015-01-01");
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira = story.child("Amira")
                .born("2014-03-02")
                .enteredCare("2026-04-01", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-04-02")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-04-01")
                .has(RelationKind.BUSINESS_SUPPORT, bea, "2026-04-01")
                .knows(Connection.Facts.of("Mira Brightwater", Relationship.MOTHER))
                .reviewedOn("2026-04-28", "PN1", anna);
    }

    @Test
    void a_day_is_tried_before_anybody_books_it() {
        var tried = here(() -> days.review(amira.id(), ORDINARY, DAY, TODAY));
        assertThat(tried.late()).isFalse();
        assertThat(tried.cautions()).isEmpty();
        assertThat(tried.sentences())
                .containsExactly(
                        "A looked-after review on this day would be in time: 6 days before the last day, 28 July 2026.",
                        "The next one would then be due by Friday 22 January 2027.",
                        "The social worker and the IRO should have spoken by Wednesday 1 July 2026.",
                        "The report and the plans should be with the IRO by Friday 17 July 2026.");
        assertThat(statutory("PREP-1")).isEmpty();
    }

    @Test
    void the_last_day_is_in_time_and_the_day_after_it_is_a_day_late() {
        assertThat(here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 7, 28), TODAY))
                        .sentences())
                .contains("A looked-after review on this day would be in time: it is the last day for it.");
        var late = here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 7, 29), TODAY));
        assertThat(late.late()).isTrue();
        assertThat(late.sentences())
                .contains("A looked-after review on this day would be 1 day late: the last day is 28 July 2026.");
    }

    @Test
    void a_weekend_and_a_bank_holiday_are_said() {
        assertThat(here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 7, 18), TODAY))
                        .cautions())
                .containsExactly("Saturday 18 July 2026 is at a weekend.");
        assertThat(here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 8, 31), TODAY))
                        .cautions())
                .singleElement()
                .asString()
                .startsWith("Monday 31 August 2026 is a day off in England:");
    }

    @Test
    void what_should_have_been_done_before_today_is_said_to_have_passed() {
        assertThat(here(() -> days.review(amira.id(), ORDINARY, LocalDate.of(2026, 6, 17), TODAY))
                        .sentences())
                .anyMatch(sentence -> sentence.startsWith("The social worker and the IRO should have spoken by")
                        && sentence.endsWith(", which has passed."));
    }

    @Test
    void a_planned_review_starts_the_days_for_the_talk_and_the_papers() {
        var plan = planned(DAY);
        assertThat(plan.on()).isEqualTo(DAY);
        assertThat(plan.arranged().words()).isEqualTo("2:30pm, Oak House, in person");
        assertThat(plan.review().completedOn()).isNull();
        assertThat(plan.review().meetings()).extracting(ReviewMeeting::outcome).containsExactly(Outcome.PLANNED);
        assertThat(statutory("PREP-1")).hasValueSatisfying(duty -> {
            assertThat(duty.due()).isEqualTo("2026-07-01");
            assertThat(duty.status(TODAY)).isInstanceOf(Status.Open.class);
        });
        assertThat(statutory("PREP-2")).map(Duty::due).contains(LocalDate.of(2026, 7, 17));
        assertThat(line()).isEqualTo("Looked-after review planned for Wednesday 22 July 2026");
    }

    @Test
    void business_support_plans_and_a_social_worker_does_not() {
        assertThat(here(() -> plans.plan(bea, NOW, TODAY, amira.id(), ORDINARY, DAY, OAK_HOUSE)))
                .isInstanceOf(Answer.Done.class);
        assertThatThrownBy(() -> here(() -> plans.plan(sam, NOW, TODAY, amira.id(), ORDINARY, DAY, OAK_HOUSE)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_second_review_of_the_same_kind_is_not_planned_beside_the_first() {
        planned(DAY);
        assertThat(plan(ORDINARY, DAY.plusDays(2))).isEqualTo(refused(Why.ALREADY_PLANNED));
        assertThat(plan(Set.of(ReviewKind.ORDINARY, ReviewKind.PATHWAY), DAY.plusDays(2)))
                .isEqualTo(refused(Why.ALREADY_PLANNED));
        assertThat(plan(Set.of(ReviewKind.PATHWAY), DAY.plusDays(2))).isInstanceOf(Answer.Done.class);
    }

    @Test
    void nothing_is_planned_for_yesterday_or_without_a_kind() {
        assertThat(plan(ORDINARY, TODAY.minusDays(1))).isEqualTo(refused(Why.PAST));
        assertThat(plan(Set.of(), DAY)).isEqualTo(refused(Why.KIND_MISSING));
        assertThat(plan(ORDINARY, TODAY)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_moved_meeting_moves_its_days_and_says_both_in_the_chronicle() {
        var plan = planned(DAY);
        var to = LocalDate.of(2026, 7, 28);
        var moved =
                done(here(() -> plans.arrange(anna, NOW, TODAY, amira.id(), id(plan), plan.version(), to, OAK_HOUSE)));
        assertThat(moved.on()).isEqualTo(to);
        assertThat(moved.review().meetings()).hasSize(1);
        assertThat(line()).isEqualTo("Looked-after review moved from Wednesday 22 July 2026 to Tuesday 28 July 2026");
        assertThat(statutory("PREP-1")).map(Duty::due).contains(LocalDate.of(2026, 7, 7));
    }

    @Test
    void who_changes_the_place_after_somebody_moved_the_day_is_told() {
        var plan = planned(DAY);
        here(() -> plans.arrange(bea, NOW, TODAY, amira.id(), id(plan), plan.version(), DAY.plusDays(1), OAK_HOUSE));
        var elsewhere = new Arranged(null, "Elm House", null, 0);
        assertThat(here(() -> plans.arrange(anna, NOW, TODAY, amira.id(), id(plan), plan.version(), DAY, elsewhere)))
                .isInstanceOfSatisfying(
                        Answer.ChangedMeanwhile.class,
                        changed -> assertThat(changed.now().on()).isEqualTo(DAY.plusDays(1)));
        var now = get(plan);
        var done = done(here(() ->
                plans.arrange(anna, NOW, TODAY, amira.id(), id(plan), now.version(), DAY.plusDays(1), elsewhere)));
        assertThat(done.arranged().words()).isEqualTo("Elm House");
        assertThat(line())
                .isEqualTo("When and where the review meets was “2:30pm, Oak House, in person”, now “Elm House”");
        assertThat(here(() -> plans.arrange(
                        bea, NOW, TODAY, amira.id(), id(plan), now.version(), DAY.plusDays(1), OAK_HOUSE)))
                .isInstanceOf(Answer.ChangedMeanwhile.class);
    }

    @Test
    void a_review_put_off_keeps_the_meeting_that_fell_through_with_its_reason() {
        var plan = planned(DAY);
        assertThat(putOff(plan, DAY.plusDays(5), " ")).isEqualTo(refused(Why.REASON_MISSING));
        assertThat(putOff(plan, DAY, "Ill")).isEqualTo(refused(Why.NOT_ANOTHER_DAY));
        assertThat(putOff(plan, TODAY.minusDays(1), "Ill")).isEqualTo(refused(Why.PAST));
        assertThat(putOff(plan, DAY.minusDays(1), "Ill")).isEqualTo(refused(Why.EARLIER));
        var put = done(putOff(plan, LocalDate.of(2026, 7, 28), "Amira is ill"));
        assertThat(put.review().meetings())
                .extracting(ReviewMeeting::outcome, ReviewMeeting::on, ReviewMeeting::reason)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Outcome.CANCELLED, DAY, "Amira is ill"),
                        org.assertj.core.api.Assertions.tuple(Outcome.PLANNED, LocalDate.of(2026, 7, 28), ""));
        assertThat(put.arranged().place()).isEqualTo("Oak House");
        assertThat(statutory("PREP-1")).map(Duty::due).contains(LocalDate.of(2026, 7, 7));
        assertThat(here(() -> chronicle.list(amira.id(), 1)).getFirst()).satisfies(line -> {
            assertThat(line.what())
                    .isEqualTo("Looked-after review put off from Wednesday 22 July 2026 to Tuesday 28 July 2026");
            assertThat(line.why()).isEqualTo("Amira is ill");
        });
        assertThat(putOff(plan, LocalDate.of(2026, 7, 30), "Again")).isInstanceOf(Answer.ChangedMeanwhile.class);
    }

    @Test
    void answers_were_for_the_day_people_were_asked_for() {
        var plan = planned(DAY);
        var mother = somebody("Mira Brightwater");
        var asked = done(invite(plan, 0, new Invited(mother, Reply.COMING, "")));
        assertThat(asked.coming()).isEqualTo(1);
        assertThat(here(() -> expected.expected(anna, TODAY, amira.id(), id(plan))))
                .containsExactly(
                        new Expected.Answered(mother.id(), "Mira Brightwater", "Mother", Guest.Came.IN_PERSON, DAY));
        var put = done(putOff(asked, LocalDate.of(2026, 7, 28), "Amira is ill"));
        assertThat(put.invited()).extracting(Invited::reply).containsExactly(Reply.NO_ANSWER);
        assertThat(here(() -> expected.expected(anna, TODAY, amira.id(), id(plan))))
                .isEmpty();
    }

    @Test
    void whoever_is_not_asked_is_so_for_a_reason_and_two_lists_are_not_written_over_each_other() {
        var plan = planned(DAY);
        var mother = somebody("Mira Brightwater");
        assertThat(invite(plan, 0, new Invited(mother, Reply.NOT_ASKED, " ")))
                .isEqualTo(refused(Why.NOT_ASKED_WHY_MISSING));
        done(invite(plan, 0, new Invited(mother, Reply.NOT_ASKED, "Amira does not want it")));
        assertThat(invite(plan, 0, new Invited(mother, Reply.COMING, ""))).isInstanceOf(Answer.ChangedMeanwhile.class);
        assertThat(get(plan).invited()).extracting(Invited::notAskedWhy).containsExactly("Amira does not want it");
    }

    @Test
    void how_the_child_wants_it_says_who_asked_and_whether_a_talk_alone_was_offered() {
        var plan = planned(DAY);
        assertThat(wish(plan, wishes(TODAY.plusDays(1), "Anna Example", true, "")))
                .isEqualTo(refused(Why.NOT_YET));
        assertThat(wish(plan, wishes(TODAY, "", true, ""))).isEqualTo(refused(Why.ASKED_BY_MISSING));
        assertThat(wish(plan, wishes(TODAY, "Anna Example", false, "")))
                .isEqualTo(refused(Why.NOT_OFFERED_WHY_MISSING));
        var noted = done(wish(plan, wishes(TODAY, "Anna Example", false, "She is away")));
        assertThat(here(() -> chronicle.list(amira.id(), 50)))
                .extracting(Chronicle.Line::why)
                .noneMatch(why -> why.contains("She is away"));
        assertThat(noted.wishes()).isNotNull().satisfies(wishes -> {
            assertThat(wishes.people()).isEqualTo("Not her uncle");
            assertThat(wishes.notedBy()).isEqualTo("Anna Example");
        });
        assertThat(wish(plan, wishes(TODAY, "Bea Example", true, ""))).isInstanceOf(Answer.ChangedMeanwhile.class);
    }

    @Test
    void that_they_spoke_is_done_in_time_or_late() {
        var plan = planned(LocalDate.of(2026, 7, 7));
        assertThat(statutory("PREP-1")).map(Duty::due).contains(LocalDate.of(2026, 6, 16));
        assertThat(here(() ->
                        plans.spoke(anna, NOW, TODAY, amira.id(), id(plan), new Talk(TODAY.plusDays(1), "", 0, ""))))
                .isEqualTo(refused(Why.NOT_YET));
        done(here(() -> plans.spoke(anna, NOW, TODAY, amira.id(), id(plan), new Talk(TODAY, "School", 0, ""))));
        assertThat(status("PREP-1", TODAY)).isEqualTo(new Status.MetOn(TODAY));
        done(here(() -> plans.spoke(
                anna, NOW, TODAY.plusDays(2), amira.id(), id(plan), new Talk(TODAY.plusDays(2), "", 1, ""))));
        assertThat(status("PREP-1", TODAY.plusDays(2))).isInstanceOf(Status.MetLate.class);
    }

    @Test
    void a_talk_that_nobody_noted_is_late_only_where_talks_are_held_completely() {
        planned(LocalDate.of(2026, 7, 7));
        assertThat(status("PREP-1", LocalDate.of(2026, 6, 17))).isInstanceOf(Status.Overdue.class);
    }

    @Test
    void the_report_reaches_the_iro_on_the_day_it_is_given_and_stays_as_it_was() {
        var plan = planned(DAY);
        assertThat(give(sam, NOW, TODAY, plan, Map.of(), "", 0))
                .isEqualTo(new WorkerReports.Given.Refused(Why.NOTHING_WRITTEN));
        assertThat(give(sam, NOW, TODAY, plan, texts("She has settled"), "", 0))
                .isInstanceOf(WorkerReports.Given.Done.class);
        assertThat(status("PREP-2", TODAY)).isEqualTo(new Status.MetOn(TODAY));
        assertThat(give(sam, NOW, TODAY, plan, texts("And plays football"), "", 0))
                .isInstanceOf(WorkerReports.Given.Newer.class);
        give(sam, NOW, TODAY, plan, texts("And plays football"), "", 1);
        assertThat(here(() -> reports.read(anna, NOW, TODAY, amira.id(), id(plan))))
                .extracting(report -> report.text(ReportPart.SINCE_LAST))
                .containsExactly("She has settled", "And plays football");
    }

    @Test
    void a_report_may_be_a_file_which_whoever_reads_the_child_s_words_opens() throws Exception {
        var plan = planned(DAY);
        var file = new org.heard.documents.Given("Report on Amira.txt", "She has settled".getBytes(UTF_8));
        assertThat(here(() ->
                        reports.give(sam, NOW, TODAY, amira.id(), id(plan), Map.of(), List.of(file, file), "", 0)))
                .isInstanceOf(WorkerReports.Given.Done.class);
        var read = here(() -> reports.read(anna, NOW, TODAY, amira.id(), id(plan)))
                .getFirst()
                .files();
        assertThat(read).extracting(ReportFile::name).containsExactly("Report on Amira.txt", "Report on Amira.txt");
        var id = read.getFirst().document();
        assertThat(here(() -> reports.open(anna, NOW, TODAY, amira.id(), id(plan), id)))
                .isNotNull();
        assertThat(here(() -> reports.read(bea, NOW, TODAY, amira.id(), id(plan)))
                        .getFirst()
                        .files())
                .isEmpty();
        assertThatThrownBy(() -> here(() -> reports.open(bea, NOW, TODAY, amira.id(), id(plan), id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() ->
                        reports.open(anna, NOW, TODAY, amira.id(), id(plan), org.heard.documents.DocumentId.next())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_that_cannot_be_kept_keeps_nothing_of_the_report() {
        var plan = planned(DAY);
        var good = new org.heard.documents.Given("Report.txt", "She has settled".getBytes(UTF_8));
        var bad = new org.heard.documents.Given("plan.exe", new byte[] {0x4d, 0x5a, 0, 1, 2});
        var answer = here(() -> reports.give(
                sam, NOW, TODAY, amira.id(), id(plan), texts("She has settled"), List.of(good, bad), "", 0));
        assertThat(answer).isEqualTo(new WorkerReports.Given.FileRefused(org.heard.documents.Refusal.OTHER_KIND));
        assertThat(here(() -> reports.read(anna, NOW, TODAY, amira.id(), id(plan))))
                .isEmpty();
        Integer kept = here(() -> transaction.execute(status ->
                rows.sql("select count(*) from document").query(Integer.class).single()));
        assertThat(kept).isZero();
    }

    @Test
    void what_people_say_beforehand_stands_beside_the_record_and_not_with_the_case_line() {
        var plan = planned(DAY);
        var mother = amira.connection("Mira Brightwater");
        var view = new Views.View(mother, "Mira Brightwater (Mother)", "I want her home by Christmas", "");
        assertThat(here(() -> views.note(bea, NOW, TODAY, amira.id(), id(plan), 0, List.of(view))))
                .isEqualTo(new Views.Answer.Done());
        assertThat(here(() -> views.said(anna, TODAY, amira.id(), id(plan))))
                .containsExactly(new Beforehand.Said("Mira Brightwater (Mother)", "I want her home by Christmas"));
        assertThatThrownBy(() -> here(() -> views.get(sam, TODAY, amira.id(), id(plan))))
                .isInstanceOf(NotFound.class);
        assertThat(here(() -> chronicle.list(amira.id(), 1)).getFirst().what()).doesNotContain("Christmas", "Mira");
        var later = new Views.View(mother, view.words(), "At Easter", "");
        assertThat(((Views.Answer.ChangedMeanwhile)
                                here(() -> views.note(anna, NOW, TODAY, amira.id(), id(plan), 0, List.of(later))))
                        .now()
                        .views())
                .extracting(Views.View::text, Views.View::notedBy)
                .containsExactly(tuple("I want her home by Christmas", "Bea Example"));
        var gone = new Views.View(mother, view.words(), " ", "");
        here(() -> views.note(anna, NOW, TODAY, amira.id(), id(plan), 1, List.of(gone)));
        assertThat(here(() -> views.said(anna, TODAY, amira.id(), id(plan)))).isEmpty();
    }

    @Test
    void the_iro_goes_ahead_without_a_late_report_with_the_reason() {
        var plan = planned(LocalDate.of(2026, 6, 17));
        assertThat(here(() -> plans.goAhead(anna, NOW, TODAY, amira.id(), id(plan), " ")))
                .isEqualTo(new Answer.Refused(List.of(Why.AHEAD_WHY_MISSING)));
        assertThatThrownBy(() -> here(() -> plans.goAhead(sam, NOW, TODAY, amira.id(), id(plan), "Why not")))
                .isInstanceOf(NotFound.class);
        here(() -> plans.goAhead(anna, NOW, TODAY, amira.id(), id(plan), "Amira wants it now"));
        assertThat(here(() -> plans.get(anna, TODAY, amira.id(), id(plan))).goesAhead())
                .isEqualTo(new GoesAhead(TODAY, "Amira wants it now", "Anna Example"));
        assertThat(here(() -> chronicle.list(amira.id(), 1)).getFirst().why()).isEqualTo("Amira wants it now");
    }

    @Test
    void a_report_given_after_its_day_says_why() {
        var plan = planned(LocalDate.of(2026, 6, 17));
        assertThat(here(() -> reports.due(plan.review(), TODAY))).contains(LocalDate.of(2026, 6, 12));
        assertThat(give(sam, NOW, TODAY, plan, texts("She has settled"), " ", 0))
                .isEqualTo(new WorkerReports.Given.Refused(Why.LATE_WHY_MISSING));
        give(sam, NOW, TODAY, plan, texts("She has settled"), "She had just moved", 0);
        assertThat(status("PREP-2", TODAY)).isInstanceOf(Status.MetLate.class);
        assertThat(here(() -> chronicle.list(amira.id(), 1)).getFirst().why()).isEqualTo("She had just moved");
    }

    @Test
    void business_support_gives_a_report_for_the_worker_and_does_not_read_what_the_child_says() {
        var plan = planned(DAY);
        give(
                bea,
                NOW,
                TODAY,
                plan,
                Map.of(
                        ReportPart.SINCE_LAST,
                        "Settled",
                        ReportPart.CHILD_SAYS,
                        "She misses her dog",
                        ReportPart.UPDATED_PLAN,
                        "To stay with Joan until she is 18"),
                "",
                0);
        assertThat(here(() -> reports.read(bea, NOW, TODAY, amira.id(), id(plan)))
                        .getFirst())
                .satisfies(report -> {
                    assertThat(report.text(ReportPart.SINCE_LAST)).isEqualTo("Settled");
                    assertThat(report.text(ReportPart.UPDATED_PLAN)).isEqualTo("To stay with Joan until she is 18");
                    assertThat(report.text(ReportPart.CHILD_SAYS)).isEmpty();
                });
        assertThat(here(() -> reports.read(anna, NOW, TODAY, amira.id(), id(plan)))
                        .getFirst()
                        .text(ReportPart.CHILD_SAYS))
                .isEqualTo("She misses her dog");
    }

    @Test
    void a_report_may_come_another_way_and_only_who_arranges_the_review_notes_it() {
        var plan = planned(DAY);
        assertThatThrownBy(() ->
                        here(() -> reports.cameAnotherWay(sam, NOW, TODAY, amira.id(), id(plan), TODAY, "On paper")))
                .isInstanceOf(NotFound.class);
        assertThat(here(() -> reports.cameAnotherWay(anna, NOW, TODAY, amira.id(), id(plan), TODAY, "")))
                .isEqualTo(new WorkerReports.Given.Refused(Why.HOW_MISSING));
        here(() -> reports.cameAnotherWay(anna, NOW, TODAY, amira.id(), id(plan), TODAY.minusDays(3), "On paper"));
        assertThat(status("PREP-2", TODAY)).isEqualTo(new Status.MetOn(TODAY.minusDays(3)));
        assertThat(get(plan).reportOn()).isEqualTo(TODAY.minusDays(3));
    }

    private Plan planned(LocalDate on) {
        return done(here(() -> plans.plan(anna, NOW, TODAY, amira.id(), ORDINARY, on, OAK_HOUSE)));
    }

    private Answer plan(Set<ReviewKind> kinds, LocalDate on) {
        return here(() -> plans.plan(anna, NOW, TODAY, amira.id(), kinds, on, Arranged.NOTHING));
    }

    private Answer putOff(Plan plan, LocalDate to, String because) {
        return here(() -> plans.putOff(anna, NOW, TODAY, amira.id(), id(plan), plan.version(), to, because));
    }

    private Answer invite(Plan plan, int version, Invited... invited) {
        return here(() -> plans.invite(anna, NOW, TODAY, amira.id(), id(plan), version, List.of(invited)));
    }

    private Answer wish(Plan plan, ChildWishes wishes) {
        return here(() -> plans.note(anna, NOW, TODAY, amira.id(), id(plan), wishes));
    }

    private WorkerReports.Given give(
            Actor actor,
            Instant now,
            LocalDate today,
            Plan plan,
            Map<ReportPart, String> texts,
            String lateWhy,
            int seen) {
        return here(() -> reports.give(actor, now, today, amira.id(), id(plan), texts, List.of(), lateWhy, seen));
    }

    private static ChildWishes wishes(LocalDate on, String by, boolean alone, String why) {
        return new ChildWishes(on, by, "After school", "", "Not her uncle", "", "", alone, why, 0, "");
    }

    private static Map<ReportPart, String> texts(String since) {
        return Map.of(ReportPart.SINCE_LAST, since);
    }

    private Plan get(Plan plan) {
        return here(() -> plans.get(anna, TODAY, amira.id(), id(plan)));
    }

    private Somebody somebody(String name) {
        UUID id = amira.connection(name);
        return new Somebody(id, name, "Mother", From.CONNECTION);
    }

    private static ReviewId id(Plan plan) {
        return plan.review().id();
    }

    private static Plan done(Answer answer) {
        return ((Answer.Done) answer).plan();
    }

    private static Answer refused(Why... why) {
        return new Answer.Refused(List.of(why));
    }

    private String line() {
        return here(() -> chronicle.list(amira.id(), 1)).getFirst().what();
    }

    private Optional<Duty> statutory(String rule) {
        return here(() -> statutoryClock.duties(amira.id(), TODAY)).stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .findFirst();
    }

    private Status status(String rule, LocalDate today) {
        return here(() -> statutoryClock.duties(amira.id(), today)).stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .findFirst()
                .orElseThrow()
                .status(today);
    }
}
