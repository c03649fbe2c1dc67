package org.heard.councils;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.voice.AnswerDaysKeeping;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a group of children raises says to whoever raised it who has read it, by when the group sees it, who let it,
/// and by
/// when it is answered.
class ReadByTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private AnswerDaysKeeping days;

    private Actor mina;
    private ChildStory ash;

    @BeforeEach
    void ash_raised_something() {
        mina = story.manager("Mina Manager");
        ash = story.child("Ash Example").born("2014-03-02").enteredCare("2026-01-05", "C1", "U6");
    }

    @Test
    void read_by_shown_by_and_answered_by() {
        here(() -> days.set(mina, NOW, TODAY, 5));
        story.raised(ash.id());
        assertThat(group()).contains("Nobody has read this yet.", "You will hear about it by 20 June 2026.");
        var manager = manager();
        var at = manager.get("/service/groups")
                .page()
                .select("main a[href^=/service/groups/]")
                .attr("href");
        assertThat(group()).as("the list shows none of its words").contains("Nobody has read this yet.");
        var page = manager.get(at);
        assertThat(page.words()).contains("Promised to the group by 20 Jun");
        assertThat(group()).contains("Mina Manager read this on 15 June 2026").doesNotContain("Nobody has read");
        manager.press(page, "Show it to the group", Map.of("do", "show"));
        assertThat(group())
                .contains(
                        "Mina Manager showed it to your group on 15 June 2026.", "You get an answer by 13 July 2026.");
    }

    @Test
    void past_either_day_it_stands_with_its_age_where_the_manager_begins() {
        story.raised(ash.id());
        var work = "Raised by children’s groups, past the day promised The oldest waits ";
        clock.set(NOW.plus(Duration.ofDays(10)));
        assertThat(manager().get("/work").words())
                .contains("Raised by children’s groups")
                .doesNotContain(work);
        clock.set(NOW.plus(Duration.ofDays(11)));
        assertThat(manager().get("/work").words()).contains(work + "11 days");
        assertThat(group()).contains("That day has passed.");
        var manager = manager();
        var at = manager.get("/service/groups")
                .page()
                .select("main a[href^=/service/groups/]")
                .attr("href");
        manager.press(manager.get(at), "Show it to the group", Map.of("do", "show"));
        assertThat(manager().get("/work").words()).doesNotContain(work);
        clock.set(NOW.plus(Duration.ofDays(29)));
        assertThat(manager().get("/work").words()).contains(work + "29 days");
    }

    private String group() {
        return new Visitor(port)
                .as(story.organisation(), ash.id())
                .get("/me/group")
                .words();
    }

    private Visitor manager() {
        return new Visitor(port).as(story.organisation(), mina);
    }
}
