package org.heard.alerts;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.organisations.LocalSettings;
import org.heard.outbox.Outbox;
import org.heard.space.web.MyHelpPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/// A child asks for help, and while they write nobody is on duty any more: the numbers never go, and what they wrote
/// waits. The page goes by the rota here, as with real children, where a demonstration takes every message.
class HelpWithNobodyOnDutyTest extends HeardTest {
    private static final String SAID = "Please come and get me";

    @LocalServerPort
    private int port;

    @Autowired
    private MyHelpPage page;

    @Autowired
    private Alerts inDemonstration;

    @Autowired
    private AlertStore store;

    @Autowired
    private RotaStore contacts;

    @Autowired
    private ChannelTestStore tests;

    @Autowired
    private Telling telling;

    @Autowired
    private LocalSettings settings;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Audit audit;

    @Autowired
    private TransactionInterceptor transactions;

    @Autowired
    private Rota rota;

    @Autowired
    @Qualifier("opening")
    private Object opening;

    private Alerts inUse;
    private Actor manager;
    private Visitor ash;

    @BeforeEach
    void with_real_children() {
        inUse = inUse();
        ReflectionTestUtils.setField(page, "alerts", inUse);
        manager = story.manager("Mina Example");
        ChildStory child = story.child("Ash Example").born("2014-03-02").enteredCare("2026-01-05", "C1", "U6");
        ash = new Visitor(port).as(story.organisation(), child.id());
        story.answersAtNight("01632 960 001");
    }

    private Alerts inUse() {
        var inUse = new ProxyFactory(new Alerts(store, contacts, tests, telling, settings, outbox, audit, false));
        inUse.setProxyTargetClass(true);
        inUse.addAdvice(transactions);
        return (Alerts) requireNonNull(inUse.getProxy());
    }

    @AfterEach
    void as_it_was() {
        ReflectionTestUtils.setField(page, "alerts", inDemonstration);
        ReflectionTestUtils.setField(opening, "alerts", inDemonstration);
    }

    @Test
    void where_all_spaces_close_while_they_write_the_numbers_stay_and_the_words_wait_too() {
        story.onRota("Farah First", "first@example.org", null, false);
        var opened = ash.get("/me/help");
        ReflectionTestUtils.setField(opening, "alerts", inUse);
        var late = ash.press(opened, "Ask for help", Map.of("words", SAID));
        assertThat(late.status()).isEqualTo(503);
        assertThat(late.words())
                .contains("01632 960 001", "It was not sent. Nobody has read it.")
                .doesNotContain(SAID);
        assertThat(ash.get("/me/help").words()).contains("01632 960 001").doesNotContain("It was not sent.");
        ReflectionTestUtils.setField(opening, "alerts", inDemonstration);
        var waits = ash.get("/me/say").page().select("main a[href*='?on=']").attr("href");
        assertThat(ash.get(waits).page().select("main textarea").text()).isEqualTo(SAID);
    }

    @Test
    void the_numbers_stay_and_the_words_wait_until_somebody_is_there() {
        var contact = story.onRota("Farah First", "first@example.org", null, false);
        var opened = ash.get("/me/help");
        here(() -> rota.remove(story.teller(), NOW, TODAY, contact.id()));
        var late = ash.press(opened, "Ask for help", Map.of("words", SAID));
        assertThat(late.leadsTo()).isEqualTo("/me/help");
        var told = ash.follow(late);
        assertThat(told.page().select("main a[href^=tel:]").eachAttr("href")).startsWith("tel:01632960001");
        assertThat(told.page().select("main [role=status]").eachAttr("class")).containsExactly("note");
        assertThat(told.words())
                .contains("It was not sent. Nobody has read it.", "Please ring.")
                .doesNotContain(SAID, "It is sent.");
        var waits = ash.get("/me/say").page().select("main a[href*='?on=']").attr("href");
        assertThat(ash.get(waits).words())
                .contains("You cannot send this from here now.", SAID)
                .contains("01632 960 001");
        var service = new Visitor(port).as(story.organisation(), manager);
        assertThat(service.get("/tellings").words()).doesNotContain("Ash Example");

        story.onRota("Farah First", "first@example.org", null, false);
        var again = ash.get(waits);
        assertThat(again.page().select("main textarea").text()).isEqualTo(SAID);
        assertThat(ash.press(again, "Ask for help", Map.of()).leadsTo()).isEqualTo("/me/help");
        assertThat(service.get("/tellings").words()).contains("Ash Example");
    }
}
