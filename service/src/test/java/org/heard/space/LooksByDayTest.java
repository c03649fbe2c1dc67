package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.Browsing;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.space.LooksByDay.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Who looked at my record, held against the rows of the audit itself.
class LooksByDayTest extends HeardTest {
    private static final LocalDate LATER = TODAY.plusDays(2);

    @LocalServerPort
    private int port;

    @Autowired
    private LooksByDay looks;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private ChildStory ash;

    @BeforeEach
    void a_child_whose_record_is_used() {
        anna = story.iro("Anna Example");
        var sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        var manager = story.manager("Mo Example");
        ash = story.child("Ash Example")
                .born("2012-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06");
        look(anna, "", "/clock", "/chronicle", "/people");
        look(anna, "");
        look(sam, "");
        look(manager, "", "/care");
        new Visitor(port).as(story.organisation(), ash.id()).get("/me");
    }

    @Test
    void every_entry_of_the_audit_about_the_child_is_told_exactly_once() {
        assertThat(all()).isEqualTo(inTheAudit()).isGreaterThanOrEqualTo(7);
        var child = story.child("Kit Example").born("2012-03-02").enteredCare("2026-01-05", "C1", "U6");
        look(anna, "");
        assertThat(all()).isEqualTo(inTheAudit());
        assertThat(here(() -> looks.list(self(child), LATER, LATER)).days().stream()
                        .flatMap(day -> day.lookers().stream())
                        .flatMap(looker -> looker.done().stream()))
                .allMatch(done -> done.what() == Looked.CHANGED);
    }

    @Test
    void as_what_somebody_looked_is_told_and_never_who() {
        clock.set(NOW.plusSeconds(2 * 86_400));
        var page = new Visitor(port).as(story.organisation(), ash.id()).get("/me/looked");
        assertThat(page.words())
                .contains("Monday 15 June 2026")
                .contains("The person who leads your meetings because they work with you")
                .contains("looked at the first page, with what you asked for, 2 times")
                .contains("Your social worker because they work with you looked at the first page")
                .contains("The boss of the people who lead meetings because they answer for the work of others")
                .contains("looked at where you have lived")
                .contains("Some looks may not be listed here")
                .doesNotContain("Anna", "Sam Example", "Mo Example");
    }

    @Test
    void who_read_or_answered_what_the_child_sent_did_more_than_use_their_record() {
        here(() -> audit.write(anna, NOW, "read what a child sent", ash.id(), List.of("telling")));
        here(() -> audit.write(anna, NOW, "answered what a child sent", ash.id(), List.of("telling")));
        clock.set(NOW.plusSeconds(2 * 86_400));
        assertThat(new Visitor(port)
                        .as(story.organisation(), ash.id())
                        .get("/me/looked")
                        .words())
                .contains("read what you sent", "wrote down or answered what you said")
                .doesNotContain("used your record");
    }

    @Test
    void a_look_is_told_two_days_late_or_as_late_as_the_authority_has_set() {
        assertThat(told(TODAY).days()).isEmpty();
        assertThat(told(TODAY.plusDays(1)).days()).isEmpty();
        assertThat(told(LATER).days()).hasSize(1);
        var manager = new Visitor(port).as(story.organisation(), story.manager("Mina Bossington"));
        var times = Map.of("friday", "12:00", "from", "20:00", "until", "08:00");
        assertThat(manager.open("/service/quiet-times", with(times, "15")).words())
                .contains("Enter a number of days from 0 to 14");
        assertThat(manager.open("/service/quiet-times", with(times, "5")).leadsTo())
                .isEqualTo("/service");
        assertThat(told(LATER).days()).isEmpty();
        assertThat(told(TODAY.plusDays(5)).days()).hasSize(1);
    }

    @Test
    void a_protected_enquiry_is_left_out_and_the_page_always_says_that_some_may_be() {
        var before = count(told(LATER));
        here(() -> audit.write(anna, NOW, "looked", ash.id(), List.of("overview", Audit.PROTECTED)));
        assertThat(count(told(LATER))).isEqualTo(before);
        var nothing = story.child("Kit Example").born("2012-03-02").enteredCare("2026-01-05", "C1", "U6");
        assertThat(new Visitor(port)
                        .as(story.organisation(), nothing.id())
                        .get("/me/looked")
                        .words())
                .contains("Some looks may not be listed here");
    }

    @Test
    void a_job_is_told_as_the_computer_and_somebody_forgotten_as_somebody() {
        here(() ->
                audit.write(Actor.system(story.organisation(), "A job"), NOW, "looked", ash.id(), List.of("overview")));
        here(() -> transaction.executeWithoutResult(status -> rows.sql("delete from pseudonym where subject_id = :who")
                .param("who", anna.person().value())
                .update()));
        assertThat(told(LATER).days().getFirst().lookers())
                .extracting(LooksByDay.Looker::who)
                .contains(Looked.COMPUTER, Looked.SOMEBODY)
                .doesNotContain(Looked.IRO);
    }

    @Test
    void months_before_are_a_page_back_and_none_is_told_twice() {
        here(() -> audit.write(anna, Instant.parse("2026-03-02T09:00:00Z"), "looked", ash.id(), List.of("overview")));
        assertThat(all()).isEqualTo(inTheAudit());
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
    void the_page_reads_well_on_a_phone() {
        clock.set(NOW.plusSeconds(2 * 86_400));
        try (var browsing = Browsing.at(port, Browsing.PHONE).as(story.organisation(), ash.id())) {
            browsing.page().navigate("/me/looked");
            browsing.look("space-looked");
        }
    }

    /// Page by page, back to before anything began.
    private int all() {
        var day = LATER;
        var all = 0;
        for (var pages = 0; pages < 12; pages++) {
            var told = here(day);
            all += count(told);
            day = told.first().minusDays(1);
        }
        return all;
    }

    private Told here(LocalDate upTo) {
        return here(() -> looks.list(self(ash), LATER, upTo));
    }

    private Told told(LocalDate today) {
        return here(() -> looks.list(self(ash), today, today));
    }

    private Self self(ChildStory child) {
        return new Self(story.organisation(), child.id(), Self.Way.PLAYED);
    }

    private void look(Actor actor, String... at) {
        var visitor = new Visitor(port).as(story.organisation(), actor);
        for (var page : at) {
            assertThat(visitor.get("/children/" + ash.id() + page).status()).isEqualTo(200);
        }
    }

    private static int count(Told told) {
        return told.days().stream()
                .flatMap(day -> day.lookers().stream())
                .flatMap(looker -> looker.done().stream())
                .mapToInt(LooksByDay.Done::times)
                .sum();
    }

    /// Counted from the rows, without the function that tells them: all about the child but what they did
    /// themselves and what is protected.
    private int inTheAudit() {
        return here(() -> transaction.execute(status -> rows.sql("""
                        select count(*) from audit_entry where subject = pseudonym_of(:child)
                          and actor <> pseudonym_of(:child) and not 'protected' = any(fields)
                        """)
                .param("child", ash.id().value())
                .query(Integer.class)
                .single()));
    }

    private static Map<String, String> with(Map<String, String> times, String looks) {
        var fields = new java.util.HashMap<>(times);
        fields.put("looks", looks);
        return fields;
    }
}
