package org.heard.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// What a form says of whose it is.
class TokensTest extends HeardTest {
    @Autowired
    private Tokens tokens;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private PlatformTransactionManager transactions;

    private Actor anna;
    private OpenedForm form;

    @BeforeEach
    void a_form() {
        anna = story.iro("Anna Example");
        form = new OpenedForm(
                story.organisation(),
                anna.person(),
                DraftPlace.of("new child", "Add a child", "/children/new"),
                NOW,
                UUID.randomUUID());
    }

    @Test
    void it_is_read_by_every_server_before_anybody_has_signed_in_and_after_a_restart() {
        var token = here(() -> tokens.write(form));
        var another = new Tokens(rows, transactions);
        assertThat(Tenancy.withinNone(() -> another.read(token))).contains(form);
    }

    @Test
    void whoever_changes_a_letter_of_it_is_not_believed() {
        var token = here(() -> tokens.write(form));
        for (int i = 0; i < token.length(); i += 7) {
            var letter = token.charAt(i) == 'A' ? 'B' : 'A';
            var changed = token.substring(0, i) + letter + token.substring(i + 1);
            assertThat(here(() -> tokens.read(changed)).filter(form::equals))
                    .as("%d", i)
                    .isEmpty();
        }
        for (var nonsense : new String[] {"", ".", "..", "x.y", "%%%.%%%", "a".repeat(9_000) + ".a"}) {
            assertThat(here(() -> tokens.read(nonsense))).isEmpty();
        }
    }

    @Test
    void one_organisation_s_secret_proves_nothing_of_another_s_form() {
        var elsewhere = anotherStory();
        var mine = here(() -> tokens.write(form));
        var theirs = new OpenedForm(elsewhere.organisation(), anna.person(), form.place(), NOW, form.sitting());
        var forged = encoded(theirs.written()) + mine.substring(mine.indexOf('.'));
        elsewhere.iro("Somebody");
        assertThat(here(() -> tokens.read(forged))).isEmpty();
        var nobody = new OpenedForm(OrganisationId.next(), anna.person(), form.place(), NOW, form.sitting());
        assertThat(here(() -> tokens.read(encoded(nobody.written()) + ".AAAA"))).isEmpty();
    }

    private static String encoded(String text) {
        return java.util.Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
