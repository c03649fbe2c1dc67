package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.Visitor;
import org.heard.copies.Copy.Release;
import org.heard.ids.Ids;
import org.heard.records.Paragraph;
import org.heard.records.RecordPart;
import org.heard.records.RecordText.Heading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// A copy of some parts, released when some parts went out with who took part and the decisions as well.
class SomePartsTest extends AmirasCopies {
    private static final Heading DECIDED = new Heading("Decisions", "Sam Example: see the dentist");

    @LocalServerPort
    private int port;

    @Autowired
    private CopyStore store;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void released_with_the_decisions_which_nobody_chose() {
        signedWith(Paragraph.of("Amira is well."));
        assertThat(decided(mother, Extent.PART, Set.of(RecordPart.HEALTH), "She asked for no more", Way.POST))
                .isInstanceOf(Answer.Done.class);
    }

    @Test
    void is_of_no_earlier_text_for_what_it_holds_beyond_what_was_chosen() {
        released(
                "",
                Stream.concat(preview(mother).text().stream(), Stream.of(DECIDED))
                        .toList());
        assertThat(isBehind()).isFalse();
        assertThat(releasePage())
                .contains("when some parts went out with who took part, rights and decisions as well")
                .doesNotContain("An earlier text was released");
    }

    @Test
    void is_of_an_earlier_text_once_what_was_chosen_reads_otherwise() {
        released("", List.of(new Heading("Health", "Met.\n\nAmira is ill."), DECIDED));
        assertThat(isBehind()).isTrue();
        assertThat(releasePage()).contains("An earlier text was released");
    }

    @Test
    void released_since_is_of_an_earlier_text_whatever_differs() {
        released(
                "Amira",
                Stream.concat(preview(mother).text().stream(), Stream.of(DECIDED))
                        .toList());
        assertThat(isBehind()).isTrue();
    }

    private boolean isBehind() {
        return here(() -> releases.behind(anna, TODAY, List.of(copy(mother)))).contains(mother);
    }

    private void released(String headed, List<Heading> text) {
        var release = new Release(
                Ids.next(),
                1,
                "BCDF2345",
                headed,
                text,
                0,
                false,
                anna.person(),
                anna.name(),
                NOW,
                copy(mother).decided(),
                null,
                List.of());
        here(() -> transaction.execute(status -> {
            store.release(copy(mother).id(), release, new byte[32]);
            return true;
        }));
    }

    private String releasePage() {
        var visitor = new Visitor(port).as(story.organisation(), anna);
        return visitor.get("/children/" + amira.id() + "/reviews/" + review + "/copies/" + mother + "/release")
                .words();
    }
}
