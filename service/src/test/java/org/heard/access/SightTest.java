package org.heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.database.OnePage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may open a record, and for how long an answer stands.
class SightTest extends HeardTest {
    @Autowired
    private Sight sight;

    @Autowired
    private Relations relations;

    private Actor anna;
    private ChildStory amira;

    @BeforeEach
    void anna_is_amira_s_iro() {
        anna = story.iro("Anna Example");
        amira = story.child("Amira").has(RelationKind.IRO, anna, "2026-01-06");
    }

    @Test
    void an_answer_stands_no_longer_than_the_page_it_was_read_for() {
        assertThat(here(() -> OnePage.reading(this::seen))).isTrue();
        here(() -> relations.end(RelationKind.IRO, amira.id(), TODAY));
        assertThat(here(() -> OnePage.reading(this::seen))).isFalse();
        assertThat(here(this::seen)).isFalse();
    }

    @Test
    void what_is_remembered_of_one_child_and_person_is_no_answer_about_another() {
        var ben = story.iro("Ben Example");
        var other = story.child("Bo").has(RelationKind.IRO, ben, "2026-01-06");
        here(() -> OnePage.reading(() -> {
            assertThat(seen()).isTrue();
            assertThat(sight.may(anna, Act.SEE, other.id(), TODAY)).isFalse();
            assertThat(sight.may(ben, Act.SEE, amira.id(), TODAY)).isFalse();
            assertThat(sight.may(ben, Act.SEE, other.id(), TODAY)).isTrue();
            return true;
        }));
    }

    private boolean seen() {
        return sight.may(anna, Act.SEE, amira.id(), TODAY);
    }
}
