package org.heard.advocacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.heard.Browsing;
import org.heard.access.Self;
import org.heard.children.Siblings;
import org.heard.matters.OwnTogether;
import org.heard.matters.SiblingTime;
import org.heard.matters.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.springframework.beans.factory.annotation.Autowired;

/// Who has read what a child asked for, said and raised, and by when they get an answer, in a browser.
@EnabledIfEnvironmentVariable(named = "HEARD_CHROMIUM", matches = ".+", disabledReason = "no Chromium was found")
class ReadByJourneyTest extends RequestsByMail {
    @Autowired
    private Siblings siblings;

    @Autowired
    private Together together;

    @Autowired
    private OwnTogether own;

    @Test
    void each_thing_says_who_has_read_it_and_by_when_it_is_answered() {
        var kit = story.child("Kit Example").born("2016-03-02").enteredCare("2026-01-05", "C2", "U6");
        here(() -> siblings.link(story.teller(), NOW, TODAY, ash.id(), kit.id(), Siblings.Kind.FULL));
        here(() ->
                together.agree(story.teller(), NOW, TODAY, ash.id(), kit.id(), "Every other Saturday, from 10 to 4"));
        var self = new Self(story.organisation(), ash.id(), Self.Way.PLAYED);
        var time = here(() -> own.list(self, NOW, TODAY)).getFirst();
        here(() -> own.say(self, NOW, TODAY, time.id(), SiblingTime.Kind.MORE, "I miss Kit"));
        story.raised(ash.id());
        asks("see", false);
        asks("advocate", false);
        goOn(NOW);
        var iro = as(anna);
        iro.get(asked(iro));
        iro.get("/children/" + ash.id() + "/together");
        try (var browsing = Browsing.at(port, Browsing.PHONE)) {
            var page = browsing.page();
            browsing.as(story.organisation(), ash.id());
            page.navigate("/me/side");
            assertThat(browsing.text()).contains("Anna Example read this on", "You get an answer by");
            browsing.look("read-side");
            page.navigate("/me/together");
            assertThat(browsing.text()).contains("Anna Example read this on", "You get an answer by");
            browsing.look("read-together");
            page.navigate("/me/group");
            assertThat(browsing.text()).contains("Nobody has read this yet.");
            browsing.look("read-group");
        }
        clock.set(NOW.plus(Duration.ofDays(12)));
        try (var browsing = Browsing.at(port, Browsing.DESK)) {
            var page = browsing.page();
            browsing.as(story.organisation(), anna);
            page.navigate("/work");
            browsing.look("read-work-late");
            page.navigate("/work/asked");
            browsing.look("read-asked-late");
            page.navigate("/children/" + ash.id() + "/together");
            browsing.look("read-together-staff");
            browsing.as(story.organisation(), mina);
            page.navigate("/service/groups");
            page.locator("main a[href^='/service/groups/']").first().click();
            browsing.look("read-group-staff");
            ash.leftCare("2026-06-14", "E4A");
            kit.leftCare("2026-06-14", "E4A");
            page.navigate("/service/tellings/closed");
            assertThat(browsing.text()).contains("Asked to see their IRO", "Our council");
            browsing.look("read-closed");
        }
    }
}
