package org.heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.database.OwnersHand;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The audit's head as an administrator sees and keeps it.
class AuditPageTest extends HeardTest {
    @LocalServerPort
    private int port;

    @Autowired
    private Audit audit;

    @Autowired
    private AuditSealing sealing;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private OwnersHand owner;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        var actor = story.person("Ada Okafor", Role.ADMINISTRATOR);
        administrator = new Visitor(port);
        administrator.open(
                "/demo?organisation=" + story.organisation(),
                Map.of(
                        "organisation", story.organisation().toString(),
                        "person", actor.person().toString()));
        here(() -> audit.write(actor, NOW, "looked", ChildId.next(), List.of("name")));
        here(() -> sealing.seal(NOW));
    }

    @Test
    void the_head_is_there_to_be_printed_and_known_again() {
        var head = here(verification::findHead).orElseThrow();
        var page = administrator.get("/audit");
        assertThat(page.page().select(".masthead nav a").eachText()).contains("People", "Audit");
        assertThat(page.words())
                .contains(head.hash().replaceAll("(.{8})(?!$)", "$1 "))
                .contains("15 June 2026 at 12:00pm")
                .contains("under 1 seal")
                .contains("Not yet; it is checked every night");
        var typedFromPaper = head.hash().toUpperCase(java.util.Locale.ROOT).replaceAll("(.{8})", "$1 ");
        assertThat(administrator
                        .post("/audit/compare", Map.of("hash", typedFromPaper))
                        .words())
                .contains("That head is part of the chain");
        assertThat(administrator
                        .post("/audit/compare", Map.of("hash", "0".repeat(64)))
                        .words())
                .contains("That head is not part of the chain");
        var unreadable = administrator.post("/audit/compare", Map.of("hash", "abc"));
        assertThat(unreadable.words()).contains("this has 3");
        assertThat(unreadable.page().select("#hash").val()).isEqualTo("abc");
    }

    @Test
    void a_check_says_whether_the_chain_holds_and_the_page_remembers() {
        administrator.get("/audit");
        var checked = administrator.post("/audit/check", Map.of());
        assertThat(administrator.follow(checked).words())
                .contains("Checked: the audit holds")
                .contains("the one seal held");
        owner.does("update audit_entry set act = 'x' where act = 'looked' and organisation_id = '"
                + story.organisation() + "'");
        clock.passes(java.time.Duration.ofMinutes(1));
        administrator.get("/audit");
        var broken = administrator.post("/audit/check", Map.of());
        assertThat(administrator.follow(broken).words())
                .contains("The audit does not hold")
                .contains("Seal 1 is the first at fault");
        assertThat(administrator.get("/audit").words()).contains("The audit does not hold");
    }
}
