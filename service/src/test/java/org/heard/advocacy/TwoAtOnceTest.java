package org.heard.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.database.OwnersHand;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/// What a child asked for stands before more than one person, and before the same person twice: nobody loses what they
/// typed, and nobody is sent to a page that is not there for them.
class TwoAtOnceTest extends RequestsByMail {
    private static final String TUESDAY = "I come to see you on Tuesday.";
    private static final Map<String, String> WORDS = Map.of("words", TUESDAY);

    @Autowired
    private OwnersHand owner;

    @Test
    void who_answers_after_somebody_else_is_told_so_and_keeps_what_they_typed() {
        asks("see", false);
        var iro = as(anna);
        var page = iro.get(asked(iro));
        var manager = as(mina);
        manager.press(manager.get(asked(manager)), "Send to the child", Map.of("words", "Anna rings you tonight."));
        var late = iro.press(page, "Send to the child", WORDS);
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.words()).contains("Somebody else answered meanwhile", "Answered by Mina Example");
        assertThat(late.page().select("textarea[name=words]").text()).isEqualTo(TUESDAY);
        assertThat(side()).contains("Anna rings you tonight.").doesNotContain("on Tuesday");
    }

    @Test
    void who_presses_twice_has_answered_once() {
        asks("see", false);
        var iro = as(anna);
        var page = iro.get(asked(iro));
        iro.press(page, "Send to the child", WORDS);
        var again = iro.press(page, "Send to the child", WORDS);
        assertThat(again.leadsTo()).isEqualTo("/work/asked");
        assertThat(iro.follow(again).words()).contains("Answered. The child reads it");
        assertThat(side()).containsOnlyOnce("on Tuesday");
    }

    @Test
    void what_was_answered_is_no_page_any_more_and_not_for_the_social_worker_either() {
        asks("see", true);
        var iro = as(anna);
        var path = asked(iro);
        iro.press(iro.get(path), "Send to the child", WORDS);
        assertThat(iro.get(path).status()).isEqualTo(404);
        for (var out : List.of(sam, ruth)) {
            var visitor = as(out);
            visitor.get("/work");
            assertThat(visitor.post(path, WORDS).status()).as(out.name()).isEqualTo(404);
        }
    }

    @Test
    void an_iro_on_duty_who_sends_it_again_is_sent_on_to_the_alerts_and_told_that_it_is_on_its_way() {
        MAIL.refuse(PROVIDER);
        asks("advocate", true);
        goOn(NOW);
        var duty = as(ruth);
        var alert = duty.get("/alerts").page().select("main a[href^=/alerts/]").attr("href");
        var path = duty.get(alert).page().select("a[href^=/work/asked/]").attr("href");
        var sent = duty.press(duty.get(path), "Send it again", Map.of());
        assertThat(sent.leadsTo()).isEqualTo("/alerts");
        var next = duty.follow(sent);
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.words()).contains("It is on its way again");
        assertThat(side()).contains("It is on its way.");
    }

    @Test
    void who_sends_again_what_was_answered_meanwhile_is_told_so() {
        MAIL.refuse(PROVIDER);
        asks("advocate", false);
        goOn(NOW);
        var iro = as(anna);
        var page = iro.get(asked(iro));
        var manager = as(mina);
        manager.press(manager.get(asked(manager)), "Send to the child", WORDS);
        var sent = iro.press(page, "Send it again", Map.of());
        assertThat(iro.follow(sent).words()).contains("or was answered").doesNotContain("on its way again");
    }

    @Test
    void who_was_writing_while_it_was_sent_again_reads_so_and_their_words_stand_and_can_be_sent() {
        MAIL.refuse(PROVIDER);
        asks("advocate", true);
        goOn(NOW);
        var duty = as(ruth);
        var alert = duty.get("/alerts").page().select("main a[href^=/alerts/]").attr("href");
        var page =
                duty.get(duty.get(alert).page().select("a[href^=/work/asked/]").attr("href"));
        var iro = as(anna);
        iro.press(iro.get(asked(iro)), "Send it again", Map.of());
        var late = duty.press(page, "Send to the child", WORDS);
        assertThat(late.status()).isEqualTo(200);
        assertThat(late.words())
                .contains("Anna Example sent this again on", "Your words were not sent")
                .contains("On its way to the provider");
        assertThat(late.page().select("textarea[name=words]").text()).isEqualTo(TUESDAY);
        assertThat(side()).doesNotContain("on Tuesday");
        var sent = duty.press(late, "Send to the child", Map.of());
        assertThat(sent.leadsTo()).isIn("/alerts", "/work/asked");
        assertThat(side()).contains("Ruth Rota says", TUESDAY);
    }

    @Test
    void who_was_writing_while_it_left_after_all_reads_so_and_an_outsider_reads_nothing() {
        MAIL.goAway();
        asks("advocate", true);
        goOn(NOW);
        goOn(NOW.plus(Duration.ofHours(1)));
        var manager = as(mina);
        var path = asked(manager);
        var page = manager.get(path);
        MAIL.comeBack();
        goOn(NOW.plus(Duration.ofHours(3)));
        var late = manager.press(page, "Send to the child", WORDS);
        assertThat(late.words()).contains("This has left for the provider while you wrote");
        assertThat(late.page().select("textarea[name=words]").text()).isEqualTo(TUESDAY);
        for (var out : List.of(sam, story.iro("Olga Other"))) {
            var visitor = as(out);
            visitor.get("/work");
            assertThat(visitor.post(path, WORDS).status()).as(out.name()).isEqualTo(404);
        }
        assertThat(manager.press(late, "Send to the child", Map.of()).leadsTo()).isEqualTo("/work/asked");
        assertThat(side()).contains(TUESDAY);
    }

    @Test
    void what_had_not_left_before_anybody_looked_is_found_and_whoever_is_on_duty_is_told() throws IOException {
        asks("advocate", false);
        owner.does("update message set state = 'FAILED', tried_at = queued_at where organisation_id = '%s'"
                .formatted(story.organisation().value()));
        owner.does(fills("/db/migration/V20261127_256__advocacy_left.sql").toArray(String[]::new));
        goOn(NOW.plus(Duration.ofHours(1)));
        assertThat(MAIL.told()).containsExactly("sam@example.org");
        assertThat(side()).contains("It has not reached them yet.");
        assertThat(as(anna).get("/work").words()).contains("did not reach the provider");
    }

    /// What a change of the schema fills in of what stood there before, for this authority alone.
    private List<String> fills(String change) throws IOException {
        var sql = new ClassPathResource(change).getContentAsString(StandardCharsets.UTF_8);
        var fills = new ArrayList<String>();
        for (var statement : sql.replaceAll("--.*", "").split(";", -1)) {
            if (statement.strip().startsWith("update child_request q ")) {
                fills.add(statement + " and q.organisation_id = '"
                        + story.organisation().value() + "'");
            }
        }
        assertThat(fills).isNotEmpty();
        return fills;
    }
}
