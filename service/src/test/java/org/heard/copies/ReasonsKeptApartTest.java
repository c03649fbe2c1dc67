package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.ids.Ids;
import org.heard.records.Amendment;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Signatures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Why something is kept from people is read where it is kept, by those who keep it; the chronicle, which everybody who
/// works with the child reads, tells what happened and not why.
class ReasonsKeptApartTest extends AmirasCopies {
    private static final String SAID = "He told me that she waits outside his school";

    @LocalServerPort
    private int port;

    @Autowired
    private Signatures signatures;

    private Actor worker;
    private Actor support;

    @BeforeEach
    void the_case_line() {
        worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        support = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05")
                .has(RelationKind.BUSINESS_SUPPORT, support, "2026-01-05");
    }

    @Test
    void that_the_home_is_secret_and_from_whom_is_told_and_why_stands_with_it() {
        var visitor = signedIn(anna);
        var page = visitor.get("/children/" + amira.id() + "/non-disclosure");
        visitor.press(page, "Save", Map.of("whom", mother.toString(), "because", SAID));
        var ends = visitor.get("/children/" + amira.id() + "/non-disclosure")
                .page()
                .expectFirst("main .one-of-many a")
                .attr("href");
        tells("Where the child lives must not be told to Mira Brightwater");
        visitor.press(visitor.get(ends), "It may be told again", Map.of("because", "She says " + SAID));
        tells("Where the child lives may be told again to Mira Brightwater");
        assertThat(visitor.get("/children/" + amira.id() + "/non-disclosure").words())
                .contains(SAID, "It may be told again: She says " + SAID + " (Anna Example)");
    }

    @Test
    void why_a_copy_was_held_back_stands_with_the_copy() {
        keepSecretFrom(mother);
        signedWith(Paragraph.of("Joan Oakley takes her to Larkesmere Primary"));
        decide(mother, Extent.ALL, "", Way.POST);
        release(anna, mother, preview(mother).fingerprint(), true);
        look(story.teller(), false, SAID);
        tells("Held back a copy for Mira Brightwater");
        assertThat(signedIn(anna)
                        .get("/children/" + amira.id() + "/reviews/" + review + "/copies/" + mother + "/release")
                        .words())
                .contains("It was held back: " + SAID);
    }

    @Test
    void why_a_record_was_amended_is_read_by_those_who_may_read_the_amendment() {
        signedWith(Paragraph.of("Amira is well."));
        var amendment = new Amendment(
                Ids.next(),
                RecordPart.HEALTH,
                new Paragraph("She sees a counsellor.", Readers.only(List.of(father)), ""),
                SAID,
                TODAY,
                anna.name());
        here(() -> signatures.amend(anna, NOW, TODAY, amira.id(), review, amendment));
        tells("Amended the record of a review");
        decide(father, Extent.ALL, "", Way.POST);
        decide(mother, Extent.ALL, "", Way.POST);
        assertThat(text(father)).contains(SAID);
        assertThat(text(mother)).doesNotContain(SAID);
    }

    @Test
    void why_somebody_gets_less_is_read_by_those_who_decide_it_and_not_by_whoever_sends() {
        decide(mother, Extent.DECISIONS, SAID, Way.POST);
        var page = "/children/" + amira.id() + "/reviews/" + review + "/copies";
        assertThat(signedIn(anna).get(page).words()).contains("Mira Brightwater", SAID);
        assertThat(signedIn(support).get(page).words())
                .contains("Mira Brightwater")
                .doesNotContain(SAID);
    }

    /// The case line and business support read that it happened, and nobody reads why in the chronicle.
    private void tells(String what) {
        for (var reader : List.of(worker, support, anna)) {
            var visitor = signedIn(reader);
            assertThat(visitor.get("/children/" + amira.id() + "/chronicle").words())
                    .contains(what)
                    .doesNotContain(SAID);
            assertThat(visitor.get("/children/" + amira.id()).words())
                    .contains(what)
                    .doesNotContain(SAID);
        }
    }

    private Visitor signedIn(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }
}
