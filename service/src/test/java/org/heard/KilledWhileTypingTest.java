package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.Visitor.Answer;
import org.heard.access.Actor;
import org.junit.jupiter.api.Test;

/// kill -9 while somebody types: whatever the page said is saved as a draft is there, and what the open page still
/// holds is taken by the service that comes after, which nobody has signed in to.
class KilledWhileTypingTest {
    private static final String LAST = " and the last words";

    @Test
    void what_was_said_to_be_saved_is_there_and_the_open_page_can_still_be_sent() throws Exception {
        var town = SavedTown.inANewHome();
        var service = ServiceProcess.start(town.home());
        try {
            for (var withDatabase : List.of(false, true)) {
                var path = "/children/" + town.children().get(withDatabase ? 1 : 0) + "/contacts/new";
                var browser = signedIn(service.port(), town.manager());
                var page = browser.get(path);
                var saved = savedWhenKilled(service, browser, page, withDatabase);
                assertThat(saved).as("saves answered").isPositive();
                service = ServiceProcess.start(town.home());
                assertThat(saves(typed(signedIn(service.port(), town.manager()).get(path))))
                        .isBetween(saved, saved + 1);
                var sent = new Visitor(service.port()).press(page, "Save", Map.of("words", text(saved + 1) + LAST));
                assertThat(sent.leadsTo()).endsWith("&kept");
                assertThat(typed(signedIn(service.port(), town.manager()).get(path)))
                        .isEqualTo(text(saved + 1) + LAST);
            }
        } finally {
            service.close();
        }
    }

    /// Types on and on, saving each time, until the service is killed at a moment nobody chose; how many saves were
    /// answered.
    private static int savedWhenKilled(ServiceProcess service, Visitor browser, Answer page, boolean withDatabase)
            throws Exception {
        var killed = new AtomicBoolean();
        var saved = new AtomicInteger();
        var some = new CountDownLatch(5);
        var typing = Thread.ofVirtual().start(() -> {
            while (true) {
                try {
                    if (keep(browser, page, saved.get() + 1).status() != 200) {
                        return;
                    }
                } catch (IllegalStateException gone) {
                    assertThat(killed)
                            .as("the service failed before it was killed")
                            .isTrue();
                    return;
                }
                saved.incrementAndGet();
                some.countDown();
            }
        });
        assertThat(some.await(60, TimeUnit.SECONDS)).as("it answers").isTrue();
        new CountDownLatch(1).await(new Random().nextInt(500), TimeUnit.MILLISECONDS);
        killed.set(true);
        if (withDatabase) {
            service.killDatabase();
        }
        service.kill();
        typing.join();
        return saved.get();
    }

    /// As the script saves.
    private static Answer keep(Visitor browser, Answer page, int n) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : List.of("_key", "_draft", "_seen")) {
            fields.put(
                    name,
                    page.page()
                            .expectFirst("form[data-draft] [name=" + name + "]")
                            .attr("value"));
        }
        fields.put("words", text(n));
        return browser.send(browser.form("/drafts/keep", fields).header("Accept", "application/json"));
    }

    private static String text(int saves) {
        return "word ".repeat(saves).strip();
    }

    private static int saves(String text) {
        return text.split(" ").length;
    }

    private static String typed(Answer answer) {
        return answer.page().expectFirst("textarea[name=words]").wholeText().replaceFirst("\n", "");
    }

    private static Visitor signedIn(int port, Actor who) {
        return new Visitor(port).as(who.organisation(), who);
    }
}
