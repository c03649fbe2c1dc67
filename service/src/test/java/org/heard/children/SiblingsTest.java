package org.heard.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.children.Siblings.Answer;
import org.heard.children.Siblings.Kind;
import org.heard.children.Siblings.Sibling;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Brothers and sisters in care.
class SiblingsTest extends HeardTest {
    @Autowired
    private Siblings siblings;

    @Autowired
    private IdentityKeeping identity;

    @Autowired
    private Chronicle chronicle;

    @Test
    void each_is_the_other_s() {
        var amira = story.child("Amira Example").id();
        var bilal = story.child("Bilal Example").id();
        link(amira, bilal, Kind.HALF);
        assertThat(list(story.teller(), amira)).containsExactly(new Sibling(bilal, "Bilal", Kind.HALF));
        assertThat(list(story.teller(), bilal)).containsExactly(new Sibling(amira, "Amira", Kind.HALF));
    }

    @Test
    void whoever_may_not_see_the_other_child_learns_only_that_there_is_one() {
        var iro = story.iro("Anna Example");
        var amira = story.child("Amira Example")
                .has(RelationKind.IRO, iro, "2026-01-05")
                .id();
        var bilal = story.child("Bilal Secret").id();
        link(amira, bilal, Kind.FULL);
        assertThat(list(iro, amira)).containsExactly(new Sibling(null, "A brother or sister in care", Kind.FULL));
        assertThat(here(() -> chronicle.list(amira, 10)).toString()).doesNotContain("Bilal");
        assertThatThrownBy(() -> list(iro, bilal)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_links_a_child_they_may_not_see() {
        var iro = story.iro("Anna Example");
        var amira = story.child("Amira Example")
                .has(RelationKind.IRO, iro, "2026-01-05")
                .id();
        var bilal = story.child("Bilal Secret").id();
        assertThatThrownBy(() -> here(() -> siblings.link(iro, NOW, TODAY, amira, bilal, Kind.FULL)))
                .isInstanceOf(NotFound.class);
        assertThat(list(story.teller(), amira)).isEmpty();
    }

    @Test
    void an_adopted_child_is_not_told_of_to_those_left_behind() {
        var amira = story.child("Amira Example").id();
        var bilal = story.child("Bilal Example")
                .enteredCare("2025-01-05", "E1", "A5")
                .leftCare("2026-05-01", "E12")
                .id();
        link(amira, bilal, Kind.FULL);
        here(() -> identity.seal(story.teller(), NOW, TODAY, bilal, "Adoption order"));
        assertThat(list(story.teller(), amira)).isEmpty();
        assertThatThrownBy(() -> link(amira, bilal, Kind.FULL)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_link_is_taken_away_on_both_sides_with_a_reason() {
        var amira = story.child("Amira Example").id();
        var bilal = story.child("Bilal Example").id();
        link(amira, bilal, Kind.SAYS_SO);
        assertThat(unlink(amira, bilal, "")).isInstanceOf(Answer.ReasonMissing.class);
        assertThat(unlink(bilal, amira, "Linked by mistake")).isInstanceOf(Answer.Done.class);
        assertThat(list(story.teller(), amira)).isEmpty();
        assertThat(list(story.teller(), bilal)).isEmpty();
        assertThat(unlink(amira, bilal, "Again")).isInstanceOf(Answer.NothingNew.class);
    }

    @Test
    void nobody_is_their_own_brother() {
        var amira = story.child("Amira Example").id();
        assertThat(link(amira, amira, Kind.FULL)).isInstanceOf(Answer.SameChild.class);
    }

    @Test
    void the_kind_of_a_link_can_be_put_right() {
        var amira = story.child("Amira Example").id();
        var bilal = story.child("Bilal Example").id();
        link(amira, bilal, Kind.FULL);
        assertThat(link(amira, bilal, Kind.FULL)).isInstanceOf(Answer.NothingNew.class);
        assertThat(link(amira, bilal, Kind.HALF)).isInstanceOf(Answer.Done.class);
        assertThat(list(story.teller(), bilal)).extracting(Sibling::kind).containsExactly(Kind.HALF);
    }

    private Answer link(ChildId child, ChildId other, Kind kind) {
        return here(() -> siblings.link(story.teller(), NOW, TODAY, child, other, kind));
    }

    private Answer unlink(ChildId child, ChildId other, String reason) {
        return here(() -> siblings.unlink(story.teller(), NOW, TODAY, child, other, reason));
    }

    private List<Sibling> list(Actor actor, ChildId child) {
        return here(() -> siblings.list(actor, child, TODAY));
    }
}
