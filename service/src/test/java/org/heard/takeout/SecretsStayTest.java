package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.HeardTest;
import org.heard.access.Role;
import org.heard.cards.CardInHand;
import org.heard.database.OwnersHand;
import org.heard.outbox.Message;
import org.heard.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whatever opens something is in neither box, in no form in which it is held, searched for byte by byte.
class SecretsStayTest extends HeardTest {
    /// What is held, as text; each must have a value in this test, or it would prove nothing.
    private static final Map<String, String> HELD = Map.of(
            "the fingerprint of a card's secret", "select encode(secret_hash, 'hex') from child_card where %s",
            "the number that stops a card", "select number from child_card where %s",
            "the fingerprint of a link that opens an alert",
                    "select encode(secret_hash, 'hex') from alert_told where secret_hash is not null and %s",
            "the text of a message", "select body from message where body <> '' and %s",
            "the code on a form", "select code from paper_form where %s",
            "the hash of a password",
                    "select a.password_hash from account a join membership m using (account_id) where m.%s",
            "whose account it is", "select account_id::text from membership where %s",
            "the secret of drafts", "select encode(key, 'hex') from draft_key where %s");

    @LocalServerPort
    private int port;

    @Autowired
    private TakingOut takingOut;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnersHand owner;

    @Test
    void nothing_that_opens_anything_leaves() throws SQLException, GeneralSecurityException {
        var ash = CardInHand.of(story, port);
        var card = ash.printed();
        ash.worker().get("/children/" + ash.child().id() + "/contacts/new");
        story.onRota("Rota Reader", "rota@council.example", null, true);
        story.alerted(ash.child());
        ash.child().paperForm();
        story.queued(new Message(
                "a link",
                "Link",
                Optional.of(ash.child().id()),
                new Message.Recipient("Example Mother", "mother@example.org"),
                "A link for you",
                "https://heard.example.org/feedback#OpensForWeeks",
                List.of()));
        var ada = story.person("Ada Example", Role.ADMINISTRATOR);
        var address = "ada." + ada.person() + "@example.org";
        here(() -> accounts.open(ada.person(), address, "kettle harbour violin", false, NOW));
        var taken = takingOut.take(story.manager("Mary Example"), ada, NOW);
        var record = taken.unpacked();
        var boxes = List.of(record, record.opened(taken.key()));
        var held = held();
        assertThat(held.keySet()).containsExactlyInAnyOrderElementsOf(HELD.keySet());
        held.put("what stands behind the # of a card", List.of(card.secret()));
        held.put("the halves of the key", List.of(taken.asker(), taken.other()));
        held.put("a link in a message", List.of("OpensForWeeks"));
        held.forEach((what, values) -> {
            for (var value : values) {
                assertThat(value).as(what).hasSizeGreaterThan(5);
                assertThat(boxes).as(what).noneMatch(box -> box.says(value));
            }
        });
    }

    private Map<String, List<String>> held() throws SQLException {
        var held = new HashMap<String, List<String>>();
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            for (var one : HELD.entrySet()) {
                var ours = "organisation_id = '%s'".formatted(story.organisation());
                try (var row = statement.executeQuery(one.getValue().formatted(ours))) {
                    while (row.next()) {
                        held.computeIfAbsent(one.getKey(), what -> new ArrayList<>())
                                .add(row.getString(1));
                    }
                }
            }
        }
        return held;
    }
}
