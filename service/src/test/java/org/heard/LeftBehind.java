package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.heard.Saving.Save;

/// What a service that was killed has left in its database, as the database's owner sees it.
record LeftBehind(Connection rows) {

    /// Answered: there, once. Not answered: whole or not at all.
    void check(Save save) throws SQLException {
        var found = new ArrayList<Integer>();
        for (var question : save.kind().questions()) {
            found.add(count(question, save.words()));
        }
        assertThat(found).as("%s", save).containsOnly(save.taken() ? save.rows() : found.getFirst());
        assertThat(found.getFirst()).as("%s", save).isIn(0, save.rows());
    }

    void everythingAgrees() throws SQLException {
        assertThat(count("select count(*) from audit_entry where act = 'changed'"))
                .as("each line of the chronicle has its entry in the audit, and each entry its line")
                .isEqualTo(count("select count(*) from chronicle_line"));
        assertThat(count("""
                        select count(distinct person_id) from relation
                        where kind = 'IRO' and until_on is null and reason like 'save %'
                        """))
                .as("children given to one IRO in one act have the same IRO")
                .isLessThanOrEqualTo(1);
        assertThat(count("select count(*) from submission where sent_to = ''"))
                .as("a form's key is kept only with its work")
                .isZero();
    }

    int count(String sql, String... words) throws SQLException {
        return Integer.parseInt(answer(sql, words));
    }

    /// The one value that answers a question of the database.
    String answer(String sql, String... words) throws SQLException {
        try (var question = rows.prepareStatement(sql)) {
            for (int n = 0; n < words.length; n++) {
                question.setString(n + 1, words[n]);
            }
            try (var answer = question.executeQuery()) {
                answer.next();
                return answer.getString(1);
            }
        }
    }
}
