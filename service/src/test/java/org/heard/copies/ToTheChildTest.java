package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.children.Child;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.Test;

/// Decisions as a letter says them to the child.
class ToTheChildTest {
    @Test
    void what_tells_somebody_to_do_something_follows_will() {
        assertThat(ToTheChild.toDo("Arrange respite.", child("Skye", "F"))).hasValue("arrange respite");
        assertThat(ToTheChild.toDo("Find him a school near his brother", child("Tom", "M")))
                .hasValue("find you a school near your brother");
        assertThat(ToTheChild.toDo("Give her a lift to her club", child("Skye", "F")))
                .hasValue("give you a lift to your club");
        assertThat(ToTheChild.toDo("Pocket money goes up", child("Skye", "F"))).isEmpty();
    }

    @Test
    void a_sentence_about_the_child_is_said_to_them() {
        assertThat(ToTheChild.sentence("Amira sees her brother every second Saturday", child("Amira", "F")))
                .isEqualTo("You see your brother every second Saturday.");
        assertThat(ToTheChild.sentence("Amira’s room is painted", child("Amira", "F")))
                .isEqualTo("Your room is painted.");
    }

    @Test
    void where_somebody_else_could_be_meant_nothing_is_turned() {
        assertThat(ToTheChild.toDo("Ask Ben about his club", child("Tom", "M"))).hasValue("ask Ben about his club");
        assertThat(ToTheChild.toDo("Ask his uncle whether he may come", child("Tom", "M")))
                .hasValue("ask his uncle whether he may come");
        assertThat(ToTheChild.toDo("Find him a club", child("Sam", "U"))).hasValue("find him a club");
    }

    private static Child child(String name, String sex) {
        return new Child(ChildId.next(), name, "", "", sex, "", null, null, "test", 1);
    }
}
