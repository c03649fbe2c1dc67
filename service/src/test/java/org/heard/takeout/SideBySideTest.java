package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Laid side by side, the open files tell of nobody what none of them tells alone.
class SideBySideTest extends HeardTest {
    @Autowired
    private TakingOut takingOut;

    private Actor manager;
    private Actor administrator;
    private ChildStory amira;

    @BeforeEach
    void two_who_are_allowed_and_a_child() {
        manager = story.manager("Mary Example");
        administrator = story.person("Ada Example", Role.ADMINISTRATOR);
        amira = story.child("Amira Example").born("2014-03-02").enteredCare("2026-01-05", "C2", "U6");
    }

    @Test
    void nothing_outside_says_with_the_chronicle_whose_a_pseudonym_is() throws GeneralSecurityException {
        amira.wished("2026-03-02", "A dog");
        var taken = takingOut.take(manager, administrator, NOW);
        var record = taken.unpacked();
        var sealed = record.opened(taken.key());
        var changes = record.json("chronicle_line");
        assertThat(changes).isNotEmpty();
        assertThat(record.files().keySet()).noneMatch(name -> name.contains("audit_entry"));
        assertThat(sealed.json("audit_entry"))
                .as("whoever has both finds whose a pseudonym is by the moment")
                .anyMatch(entry -> changes.stream()
                        .anyMatch(line -> line.get("at").asString().equals(entry.get("at").asString())));
        assertThat(sealed.json("pseudonym"))
                .isNotEmpty()
                .noneMatch(one -> record.says(one.get("pseudonym").asString()));
        assertThat(record.json("audit_seal")).isNotNull();
        assertThat(record.manifest().get("confided")).anySatisfy(table -> {
            assertThat(table.get("table").asString()).isEqualTo("audit_entry");
            assertThat(table.get("why").asString()).contains("chronicle");
        });
    }
}
