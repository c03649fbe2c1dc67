package org.heard.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.outbox.Line;
import org.heard.outbox.Outbox;
import org.heard.outbox.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A child asks for somebody on their side, and the message does not arrive: the child is not told that it has, the
/// right people know at once, and it can be sent again.
class RequestThatDoesNotLeaveTest extends RequestsByMail {
    private static final String RING = "did not reach the provider: ring them on 0800 000 0001";

    @Autowired
    private Outbox outbox;

    @Test
    void what_left_says_on_which_day_and_by_when_they_should_have_been_in_touch() {
        asks("advocate", false);
        assertThat(side()).contains("It is on its way.").doesNotContain("has not reached");
        goOn(NOW);
        assertThat(side())
                .contains("It was sent off on 15 June 2026.", "They should get in touch by 17 June 2026.")
                .doesNotContain("That day has passed.", "It is on its way.");
        clock.set(NOW.plus(Duration.ofDays(3)));
        assertThat(side()).contains("That day has passed. You can ring them.");
        assertThat(MAIL.takenFor(PROVIDER))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("Ash Example", "Ring my school", "Anna Example")
                        .contains("asks for an advocate. Please reach them within 2 working days."));
    }

    @Test
    void a_complaint_asks_for_one_working_day_as_the_child_reads() {
        asks("complaint", false);
        goOn(NOW);
        assertThat(side()).contains("They should get in touch by 16 June 2026.");
        assertThat(MAIL.takenFor(COMPLAINTS))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("wants to make a complaint. Please reach them within 1 working day."));
    }

    @Test
    void given_up_the_child_is_told_and_so_are_the_iro_and_the_managers_and_whoever_is_on_duty() {
        MAIL.refuse(PROVIDER);
        asks("advocate", true);
        goOn(NOW);
        assertThat(side())
                .contains("It has not reached them yet. Ring 0800 000 0001, or we will.")
                .doesNotContain("on its way", "Sent.");
        assertThat(child().get("/me/side").page().select("main section:last-of-type a[href=tel:08000000001]"))
                .hasSize(1);
        for (var who : List.of(anna, mina)) {
            assertThat(as(who).get("/work").words()).as(who.name()).contains(RING);
            var page = as(who);
            assertThat(page.get(asked(page)).words())
                    .contains("This did not reach the provider: ring them on 0800 000 0001", "Ring my school");
        }
        assertThat(MAIL.told())
                .as("around the social worker, who is first on the rota")
                .containsExactly("ruth@example.org");
        assertThat(MAIL.takenFor("ruth@example.org").getFirst()).doesNotContain("Ash", "dvocate", "asked");
    }

    @Test
    void whoever_is_on_duty_reads_what_to_do_and_the_social_worker_has_no_trace_of_it() {
        MAIL.refuse(PROVIDER);
        asks("advocate", true);
        goOn(NOW);
        var duty = as(ruth);
        var alert = duty.get("/alerts").page().select("main a[href^=/alerts/]").attr("href");
        var path = duty.get(alert).page().select("a[href^=/work/asked/]").attr("href");
        assertThat(duty.get(path).words()).contains("Ash Example asked: an advocate", "ring them on 0800 000 0001");
        assertThat(duty.get("/children/" + ash.id()).status()).isEqualTo(404);
        var worker = as(sam);
        assertThat(worker.get("/alerts").page().select("main a[href^=/alerts/]"))
                .isEmpty();
        assertThat(worker.get(path).status()).isEqualTo(404);
        assertThat(worker.get(alert).status()).isEqualTo(404);
        assertThat(worker.get("/work").words()).doesNotContain("did not reach");
        assertThat(worker.get("/children/" + ash.id() + "/chronicle").words()).doesNotContain("dvocate");
        duty.press(duty.get(path), "Send to the child", Map.of("words", "I rang them. Lou comes on Friday."));
        assertThat(side()).contains("Ruth Rota says", "Lou comes on Friday.");
        assertThat(as(anna).get("/work").words()).doesNotContain("did not reach");
        assertThat(as(mina).get("/alerts").page().select("main a[href^=/alerts/]"))
                .as("nobody else is told any more")
                .isEmpty();
    }

    @Test
    void sent_again_after_the_address_was_mended_it_is_the_same_request_and_goes_once() {
        MAIL.refuse(PROVIDER);
        asks("advocate", false);
        goOn(NOW);
        var manager = as(mina);
        manager.press(manager.get("/service/side"), "Save", Map.of("email", "new@example.org"));
        var iro = as(anna);
        var path = asked(iro);
        var page = iro.get(path);
        assertThat(page.words()).contains("It is sent to new@example.org.");
        var sent = iro.press(page, "Send it again", Map.of());
        assertThat(iro.follow(sent).words()).contains("It is on its way again").doesNotContain("did not reach");
        assertThat(side()).contains("It is on its way.").doesNotContain("has not reached");
        assertThat(iro.follow(iro.press(page, "Send it again", Map.of())).words())
                .as("pressed twice")
                .doesNotContain("did not reach");
        var old = lines(mina, line -> line.progress().replaced());
        assertThat(here(() ->
                        outbox.tryAgain(mina, NOW, old.getFirst().progress().id())))
                .isEqualTo(Outbox.Changed.REPLACED);
        goOn(NOW.plusSeconds(60));
        assertThat(MAIL.takenFor(PROVIDER)).isEmpty();
        assertThat(MAIL.takenFor("new@example.org")).hasSize(1);
        assertThat(side()).contains("It was sent off on 15 June 2026.");
        assertThat(child().get("/me/side").page().select("main h2 ~ section"))
                .as("one request")
                .hasSize(1);
        assertThat(as(mina).get("/alerts").page().select("main a[href^=/alerts/]"))
                .isEmpty();
    }

    @Test
    void a_second_failure_is_told_anew() {
        MAIL.refuse(PROVIDER);
        asks("advocate", false);
        goOn(NOW);
        var iro = as(anna);
        iro.press(iro.get(asked(iro)), "Send it again", Map.of());
        goOn(NOW.plusSeconds(60));
        assertThat(side()).contains("It has not reached them yet.");
        assertThat(MAIL.told()).containsExactly("sam@example.org", "sam@example.org");
    }

    @Test
    void a_complaint_that_does_not_leave_goes_around_all_who_work_with_the_child() {
        story.onRota("Anna Example", "anna@example.org", anna, false);
        MAIL.refuse(COMPLAINTS);
        asks("complaint", false);
        goOn(NOW);
        assertThat(side()).contains("It has not reached them yet. Ring 0800 000 0002, or we will.");
        assertThat(as(mina).get("/work").words())
                .contains("did not reach the complaints team: ring them on 0800 000 0002");
        assertThat(MAIL.told()).containsExactly("ruth@example.org");
        assertThat(as(anna).get("/work").words()).doesNotContain("did not reach");
        assertThat(as(anna).get("/work/asked").words()).contains("Nothing waits");
        var manager = as(mina);
        assertThat(as(anna).get(asked(manager)).status()).isEqualTo(404);
    }

    @Test
    void a_manager_who_stands_in_for_the_iro_still_answers_for_complaints() {
        ash.has(RelationKind.COVER, mina, "2026-06-01", null);
        asks("complaint", false);
        var manager = as(mina);
        assertThat(manager.get(asked(manager)).words()).contains("Ash Example asked: to complain");
    }

    @Test
    void a_server_that_is_away_for_an_hour_counts_as_not_left_until_it_is_back() {
        MAIL.goAway();
        asks("advocate", false);
        goOn(NOW);
        goOn(NOW.plus(Duration.ofMinutes(59)));
        assertThat(side()).contains("It is on its way.");
        goOn(NOW.plus(Duration.ofMinutes(60)));
        assertThat(side()).contains("It has not reached them yet.");
        assertThat(as(anna).get("/work").words()).contains(RING);
        assertThat(as(mina).get("/alerts").page().select("main a[href^=/alerts/]"))
                .hasSize(1);
        MAIL.comeBack();
        goOn(NOW.plus(Duration.ofHours(3)));
        assertThat(MAIL.takenFor(PROVIDER)).hasSize(1);
        assertThat(side()).contains("It was sent off on 15 June 2026.").doesNotContain("has not reached");
        assertThat(as(anna).get("/work").words()).doesNotContain("did not reach");
        assertThat(as(mina).get("/alerts").page().select("main a[href^=/alerts/]"))
                .isEmpty();
    }

    @Test
    void neither_an_administrator_nor_business_support_stops_it_and_the_page_says_why() {
        asks("advocate", true);
        var message = lines(mina, line -> true).getFirst().progress().id();
        for (var who : List.of(ada(), bo())) {
            assertThat(here(() -> outbox.stop(who, NOW, TODAY, message)))
                    .as(who.name())
                    .isEqualTo(Outbox.Changed.CHILD_ASKED);
            var visitor = as(who);
            var page = visitor.get("/outbox");
            assertThat(page.words()).contains("A child asked for this to be sent, so it cannot be stopped here.");
            assertThat(page.page().select("button[value=stop]")).isEmpty();
            var refused = visitor.post("/outbox/" + message, Map.of("do", "stop"));
            assertThat(visitor.follow(refused).words()).contains("so it cannot be stopped here.");
        }
        goOn(NOW);
        assertThat(MAIL.takenFor(PROVIDER)).hasSize(1);
    }

    @Test
    void nobody_but_a_manager_sees_in_the_outbox_whom_it_is_about_or_what_it_is() {
        asks("complaint", false);
        asks("advocate", true);
        var line = as(both()).get("/outbox");
        for (var page : List.of(line, as(bo()).get("/outbox"), as(ada()).get("/outbox"))) {
            assertThat(page.words())
                    .contains("Asked for by a child", "Shown to the IRO manager")
                    .doesNotContain("Ash", "dvocate", "ompla", "Loud and Clear");
        }
        assertThat(as(mina).get("/outbox").words())
                .contains("Loud and Clear", "Complaints")
                .doesNotContain("Ash");
    }

    @Test
    void stopped_by_a_manager_it_has_not_left_and_waits() {
        asks("advocate", false);
        var message = lines(mina, line -> true).getFirst().progress().id();
        assertThat(here(() -> outbox.stop(mina, NOW, TODAY, message))).isEqualTo(Outbox.Changed.DONE);
        goOn(NOW);
        assertThat(MAIL.takenFor(PROVIDER)).isEmpty();
        assertThat(side()).contains("It has not reached them yet.");
        assertThat(as(anna).get("/work").words()).contains(RING);
        assertThat(MAIL.told()).containsExactly("sam@example.org");
    }

    /// A social worker of the child who sees to messages as well.
    private Actor both() {
        var both = story.person("Bea Both", Role.BUSINESS_SUPPORT);
        ash.has(RelationKind.SOCIAL_WORKER, both, "2026-02-06", null);
        return both;
    }

    private Actor ada() {
        return story.person("Ada Administrator", Role.ADMINISTRATOR);
    }

    /// Business support of this child.
    private Actor bo() {
        var bo = story.person("Bo Support", Role.BUSINESS_SUPPORT);
        ash.has(RelationKind.BUSINESS_SUPPORT, bo, "2026-01-06", null);
        return bo;
    }

    private List<Line> lines(Actor reader, Predicate<Line> which) {
        return List.of(State.values()).stream()
                .flatMap(state -> here(() -> outbox.list(reader, TODAY, state, Optional.empty(), 50)).stream())
                .filter(line -> line.progress().childAsked() && which.test(line))
                .toList();
    }
}
