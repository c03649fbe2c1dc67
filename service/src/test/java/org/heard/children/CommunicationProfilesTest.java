package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.heard.HeardTest;
import org.heard.children.CommunicationProfile.Way;
import org.heard.children.CommunicationProfiles.Answer;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How a child says things.
class CommunicationProfilesTest extends HeardTest {
    @Autowired
    private CommunicationProfiles profiles;

    @Test
    void a_child_who_speaks_with_symbols() {
        var child = story.child("Robin Example").id();
        assertThat(here(() -> profiles.get(story.teller(), child, TODAY)).isEmpty())
                .isTrue();
        keep(child, 0, Way.SYMBOLS, Way.DEVICE);
        var kept = here(() -> profiles.get(story.teller(), child, TODAY));
        assertThat(kept.waysInWords()).isEqualTo("Symbols or pictures, a device that speaks");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_lost() {
        var child = story.child("Robin Example").id();
        keep(child, 0, Way.SYMBOLS);
        assertThat(keep(child, 0, Way.SPEECH))
                .isInstanceOfSatisfying(
                        Answer.ChangedMeanwhile.class,
                        clash -> assertThat(clash.now().ways()).containsExactly(Way.SYMBOLS));
        assertThat(keep(child, 1, Way.SYMBOLS)).isInstanceOf(Answer.NothingNew.class);
        assertThat(keep(child, 1, Way.SYMBOLS, Way.SPEECH)).isInstanceOf(Answer.Done.class);
    }

    private Answer keep(ChildId child, int version, Way... ways) {
        return here(() -> profiles.keep(
                story.teller(),
                NOW,
                TODAY,
                new CommunicationProfile(child, Set.of(ways), "", "", "", "", "", version)));
    }
}
