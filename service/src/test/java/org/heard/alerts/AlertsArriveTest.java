package org.heard.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heard.ChildStory;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.alerts.Alerts.Taken;
import org.heard.alerts.ChannelTests.Confirmed;
import org.heard.alerts.Readiness.Missing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Alerts over real SMTP, with a clock that goes on: who is told, when the next is, and that nobody is told more than
/// they may know.
class AlertsArriveTest extends AlertsByMail {
    @Autowired
    private Alerts alerts;

    @Autowired
    private Rota rota;

    @Autowired
    private ChannelTests tests;

    private Actor manager;
    private Actor first;
    private ChildStory child;

    @BeforeEach
    void arrive() {
        manager = story.manager("Mina Manager");
        first = story.person("Farah First", Role.IRO);
        child = story.child("Sam Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
    }

    @Test
    void the_first_contact_is_told_at_once_without_a_name_or_a_word_of_it() throws Exception {
        fullRota();
        var alert = story.alerted(child);
        goOn(NOW);
        var mail = theOnlyMail();
        assertThat(mail.getAllRecipients()[0].toString()).contains("first@example.org");
        var whole = GreenMailUtil.getWholeMessage(mail);
        assertThat(mail.getContent().toString())
                .contains(get(alert).reference(), "https://heard.example.org/alerts/" + alert);
        assertThat(whole).doesNotContain("Sam", "Example ", child.id().toString(), "child");
        assertThat(mail.getSubject()).isEqualTo("Please look now");
    }

    @Test
    void unacknowledged_it_goes_to_the_next_after_so_many_minutes_and_last_to_the_out_of_hours_team() {
        fullRota();
        story.alerted(child);
        goOn(NOW);
        goOn(NOW.plus(Duration.ofMinutes(14)));
        assertThat(told()).containsExactly("first@example.org");
        goOn(NOW.plus(Duration.ofMinutes(15)));
        assertThat(told()).containsExactlyInAnyOrder("first@example.org", "second@example.org");
        goOn(NOW.plus(Duration.ofMinutes(31)));
        assertThat(told()).containsExactlyInAnyOrder("first@example.org", "second@example.org", "night@example.org");
        assertThat(told()).as("nobody is told twice while somebody is left").hasSize(3);
        assertThat(here(() -> alerts.waiting(manager, NOW.plus(Duration.ofHours(9)))))
                .isEqualTo(new Alerts.Waiting(1, Duration.ofHours(9)));
    }

    @Test
    void once_somebody_has_it_nobody_else_is_told() {
        fullRota();
        var alert = story.alerted(child);
        goOn(NOW);
        assertThat(here(() -> alerts.acknowledge(first, NOW.plusSeconds(60), TODAY, alert)))
                .isEqualTo(Taken.TAKEN);
        goOn(NOW.plus(Duration.ofHours(2)));
        assertThat(told()).containsExactly("first@example.org");
        assertThat(get(alert).acknowledged())
                .hasValueSatisfying(has -> assertThat(has.by()).isEqualTo("Farah First"));
        assertThat(here(() -> alerts.acknowledge(manager, NOW.plusSeconds(90), TODAY, alert)))
                .isEqualTo(Taken.ALREADY);
        assertThat(here(() -> alerts.waiting(manager, NOW)).open()).isZero();
    }

    @Test
    void a_person_routed_around_is_neither_told_nor_sees_it() {
        fullRota();
        var alert = story.alerted(child, first, manager);
        goOn(NOW);
        assertThat(told()).containsExactly("second@example.org");
        for (var hidden : List.of(first, manager)) {
            assertThat(here(() -> alerts.listOpen(hidden, NOW))).isEmpty();
            assertThat(here(() -> alerts.waiting(hidden, NOW)).open()).isZero();
            assertThatThrownBy(() -> here(() -> alerts.get(hidden, TODAY, alert)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> here(() -> alerts.acknowledge(hidden, NOW, TODAY, alert)))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(here(() -> alerts.acknowledge(first, NOW, get(alert).about())))
                .isEqualTo(Taken.ALREADY);
        assertThat(get(alert).acknowledged()).isEmpty();
    }

    @Test
    void a_contact_without_an_account_is_known_by_name() {
        story.onRota("farah first ", "farah@example.org", null, false);
        story.onRota("Out-of-hours team", "night@example.org", null, true);
        story.alerted(child, first);
        goOn(NOW);
        assertThat(told()).containsExactly("night@example.org");
    }

    @Test
    void where_nobody_on_the_rota_may_know_it_goes_to_a_manager() {
        story.onRota("Farah First", "first@example.org", first, false);
        var other = story.managerAt("Other Manager", "other@example.org");
        story.alerted(child, first);
        goOn(NOW);
        assertThat(told()).containsExactly("other@example.org");
        assertThat(here(() -> alerts.listOpen(other, NOW))).hasSize(1);
    }

    @Test
    void a_message_that_cannot_be_delivered_tells_the_next_at_once() {
        story.onRota("Made up", "nobody@marlhaven.example", null, false);
        story.onRota("Sema Second", "second@example.org", null, false);
        story.alerted(child);
        goOn(NOW);
        assertThat(told()).containsExactly("second@example.org");
    }

    @Test
    void whoever_was_not_told_and_is_no_manager_sees_none() {
        fullRota();
        var alert = story.alerted(child);
        var stranger = story.iro("Ines Stranger");
        assertThat(here(() -> alerts.listOpen(stranger, NOW))).isEmpty();
        assertThatThrownBy(() -> here(() -> alerts.get(stranger, TODAY, alert))).isInstanceOf(NotFound.class);
        assertThat(here(() -> alerts.listOpen(first, NOW))).hasSize(1);
    }

    @Test
    void the_space_opens_once_number_rota_team_and_a_confirmed_test_are_there() throws Exception {
        assertThat(missing(NOW))
                .containsExactly(
                        Missing.OUT_OF_HOURS_NUMBER, Missing.ROTA, Missing.OUT_OF_HOURS_TEAM, Missing.TESTED_CHANNEL);
        assertThat(inUse(NOW).takesMessages()).isFalse();
        assertThat(inUse(NOW).mayOpen()).isFalse();
        here(() -> rota.set(manager, NOW, TODAY, new AlertSettings("01632 960 001", "", 15, 30)));
        var contact = fullRota();
        assertThat(missing(NOW)).containsExactly(Missing.TESTED_CHANNEL);
        here(() -> tests.send(manager, NOW, TODAY, contact.id()));
        goOn(NOW);
        var number = theOnlyMail().getContent().toString().replaceAll("(?s).*number: (\\d{6}).*", "$1");
        assertThat(confirm(contact, "12")).isEqualTo(Confirmed.WRONG);
        assertThat(missing(NOW)).containsExactly(Missing.TESTED_CHANNEL);
        assertThat(confirm(contact, number)).isEqualTo(Confirmed.CONFIRMED);
        assertThat(missing(NOW)).isEmpty();
        assertThat(inUse(NOW).mayOpen()).isTrue();
        assertThat(inUse(NOW).takesMessages()).isTrue();
        assertThat(missing(NOW.plus(Duration.ofDays(30)))).isEmpty();
        assertThat(missing(NOW.plus(Duration.ofDays(31)))).containsExactly(Missing.TESTED_CHANNEL);
    }

    @Test
    void a_test_confirmed_by_one_says_nothing_of_whoever_is_told_first_now() throws Exception {
        here(() -> rota.set(manager, NOW, TODAY, new AlertSettings("01632 960 001", "", 15, 30)));
        var contact = fullRota();
        here(() -> tests.send(manager, NOW, TODAY, contact.id()));
        goOn(NOW);
        confirm(contact, theOnlyMail().getContent().toString().replaceAll("(?s).*number: (\\d{6}).*", "$1"));
        here(() -> rota.remove(manager, NOW, TODAY, contact.id()));
        assertThat(missing(NOW)).containsExactly(Missing.TESTED_CHANNEL);
    }

    @Test
    void a_number_is_not_found_by_trying() {
        var contact = fullRota();
        here(() -> tests.send(manager, NOW, TODAY, contact.id()));
        Stream.of("1", "2", "3", "4", "5").forEach(number -> confirm(contact, number));
        assertThat(confirm(contact, "6")).isEqualTo(Confirmed.TOO_OFTEN);
    }

    @Test
    void an_account_that_may_not_read_is_not_put_on_the_rota() {
        var support = story.person("Bo Support", Role.BUSINESS_SUPPORT);
        assertThatThrownBy(() -> story.onRota("Bo Support", "bo@example.org", support, false))
                .isInstanceOf(java.util.NoSuchElementException.class);
    }

    private Contact fullRota() {
        var contact = story.onRota("Farah First", "first@example.org", first, false);
        story.onRota("Out-of-hours team", "night@example.org", null, true);
        story.onRota("Sema Second", "second@example.org", null, false);
        return contact;
    }

    /// As it would be with real children.
    private Readiness inUse(Instant now) {
        var ready = here(() -> alerts.readiness(now, TODAY));
        return new Readiness(false, ready.missing(), ready.outOfHours(), ready.daytime(), ready.contacts());
    }

    private List<Missing> missing(Instant now) {
        return here(() -> alerts.readiness(now, TODAY)).missing();
    }

    private Confirmed confirm(Contact contact, String number) {
        return here(() -> tests.confirm(manager, NOW, contact.id(), number));
    }

    private Alert get(AlertId alert) {
        return here(() -> alerts.get(story.teller(), TODAY, alert));
    }

    private static MimeMessage theOnlyMail() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }
}
