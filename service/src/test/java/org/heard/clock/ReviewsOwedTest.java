package org.heard.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.heard.HeardTest;
import org.heard.law.Rule;
import org.heard.law.RuleBook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Lists read the next review in SQL, by the ids of its rules: they are those of the rule book.
class ReviewsOwedTest extends HeardTest {
    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void the_rules_lists_look_for_are_those_that_ask_for_a_review() {
        var definition =
                here(() -> transaction.execute(status -> rows.sql("select pg_get_viewdef('next_review'::regclass)")
                        .query(String.class)
                        .single()));
        var named = Pattern.compile("'([A-Z]+-[0-9]+[a-z]?)'")
                .matcher(definition)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(RuleBook.current().rules().stream()
                        .filter(Rule::isReviewOfTheCase)
                        .map(rule -> rule.id().value())
                        .toList());
    }
}
