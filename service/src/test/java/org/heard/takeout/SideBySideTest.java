package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.councils.Councils;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Laid side by side, the open files tell of nobody what none of them tells alone.
class SideBySideTest extends HeardTest {
    @Autowired
    private TakingOut takingOut;

    @Autowired
    private Councils councils;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

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
                        .anyMatch(line ->
                                line.get("at").asString().equals(entry.get("at").asString())));
        assertThat(sealed.json("pseudonym"))
                .isNotEmpty()
                .noneMatch(one -> record.says(one.get("pseudonym").asString()));
        assertThat(record.json("audit_seal")).isNotNull();
        assertThat(record.manifest().get("confided")).anySatisfy(table -> {
            assertThat(table.get("table").asString()).isEqualTo("audit_entry");
            assertThat(table.get("why").asString()).contains("chronicle");
        });
    }

    @Test
    void the_order_of_votes_does_not_tell_who_voted_how() {
        var issue = story.raised(amira.id());
        here(() -> councils.show(manager, NOW, TODAY, issue));
        var others = List.of(story.child("Bo Example"), story.child("Cy Example"), story.child("Di Example"));
        var members = Stream.concat(Stream.of(amira), others.stream())
                .map(ChildStory::id)
                .sorted(Comparator.comparing(ChildId::toString))
                .toList();
        // The first by their identifiers are for it, so that any order by child begins with yes.
        for (var member : members) {
            here(() -> {
                transaction.executeWithoutResult(status -> rows.sql("""
                                insert into group_vote (organisation_id, issue_id, child_id, agrees, voted_at)
                                values (tenant(), :issue, :child, :agrees, :at)
                                """)
                        .param("issue", issue)
                        .param("child", member.value())
                        .param("agrees", members.indexOf(member) < 2)
                        .param("at", NOW.plusSeconds(members.indexOf(member)).atOffset(ZoneOffset.UTC))
                        .update());
            });
        }
        var record = takingOut.take(manager, administrator, NOW).unpacked();
        assertThat(record.json("group_vote"))
                .extracting(vote -> vote.get("agrees").asBoolean())
                .containsExactly(false, false, true, true);
        assertThat(record.csv("group_vote").stream().skip(1).map(List::getLast))
                .containsExactly("false", "false", "true", "true");
    }

    @Test
    void no_table_is_in_the_order_of_a_column_that_stays() {
        var catalogue = here(() -> transaction.execute(status -> Catalogue.read(rows)));
        var ordered = 0;
        for (var table : TablesOut.all().tables()) {
            var key = catalogue.get(table.name()).key();
            if (table.goes() != Goes.STAYS && !table.columns().containsAll(key)) {
                ordered++;
                for (var part : List.of(Goes.RECORD, Goes.CONFIDENCES)) {
                    var sql = new Selecting(table, catalogue, part).json();
                    var order = sql.substring(sql.lastIndexOf(" order by "));
                    for (var column : table.exceptions(ColumnOut.How.LEFT_OUT)) {
                        assertThat(order).as(table.name()).doesNotContain(column.name());
                    }
                    assertThat(order).as(table.name()).contains(table.columns());
                }
            }
        }
        assertThat(ordered).isPositive();
    }
}
