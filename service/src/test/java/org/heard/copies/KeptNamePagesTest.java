package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.heard.OpenTo;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.access.Self;
import org.heard.advocacy.Request;
import org.heard.advocacy.Requests;
import org.heard.children.Children;
import org.heard.children.Identity;
import org.heard.children.OwnWords;
import org.heard.children.OwnWords.Audience;
import org.heard.children.OwnWordsKeeping;
import org.heard.plain.PreferredWords;
import org.heard.records.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Amira goes by Kai. Who may see that name and the pronouns is Kai’s to say, and every place asks: the pages of staff,
/// a search, the filing copy, what leaves for the advocacy provider.
class KeptNamePagesTest extends AmirasCopies {
    @LocalServerPort
    private int port;

    @Autowired
    private OwnWordsKeeping keeping;

    @Autowired
    private FilingCopies filing;

    @Autowired
    private Children children;

    @Autowired
    private Requests requests;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor sam;
    private Actor mary;
    private Actor bea;

    @BeforeEach
    void amira_goes_by_kai() {
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        mary = story.manager("Mary Example");
        bea = story.person("Bea Example", Role.BUSINESS_SUPPORT);
        amira.has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06").has(RelationKind.BUSINESS_SUPPORT, bea, "2026-01-06");
        amira.who(was -> new Identity("Amira Example", "Kai", "xe/xem", was.sex(), was.ethnicity(), was.number()));
    }

    private void keptFor(Audience audience) {
        here(() ->
                keeping.keep(anna, NOW, TODAY, new OwnWords(amira.id(), PreferredWords.NONE, audience, audience, 0)));
    }

    private Visitor of(Actor actor) {
        return new Visitor(port).as(story.organisation(), actor);
    }

    private Map<String, String> pages(Actor actor, Role role) {
        return OpenTo.pages(of(actor), role, amira.id(), review);
    }

    @Test
    void a_name_for_everyone_stands_on_the_pages_of_everyone() {
        for (var actor : List.of(anna, sam, bea, mary)) {
            assertThat(of(actor).get("/children/" + amira.id()).words())
                    .as(actor.name())
                    .contains("Kai");
        }
    }

    @Test
    void a_name_for_the_iro_stands_on_no_page_of_anybody_else() {
        signedWith(Paragraph.of("The dentist was there."));
        keptFor(Audience.IRO_AND_CHILD);
        for (var other : Map.of(sam, Role.SOCIAL_WORKER, bea, Role.BUSINESS_SUPPORT, mary, Role.IRO_MANAGER)
                .entrySet()) {
            var opened = pages(other.getKey(), other.getValue());
            assertThat(opened).as(other.getKey().name()).hasSizeGreaterThan(20);
            opened.forEach((path, page) -> assertThat(page)
                    .as(other.getKey().name() + " at " + path)
                    .doesNotContain("Kai")
                    .doesNotContain("xe/xem"));
            assertThat(of(other.getKey()).get("/children/" + amira.id()).words())
                    .contains("Amira Example");
        }
        assertThat(of(anna).get("/children/" + amira.id()).words()).contains("Kai");
    }

    @Test
    void whoever_covers_for_the_iro_is_told_and_only_as_long_as_they_do() {
        keptFor(Audience.IRO_AND_CHILD);
        var cora = story.iro("Cora Cover");
        amira.has(RelationKind.COVER, cora, "2026-06-01", "2026-06-16");
        assertThat(here(() -> children.get(cora, amira.id(), TODAY)).shownAs()).isEqualTo("Kai");
        assertThat(here(() -> children.get(mary, amira.id(), TODAY)).shownAs()).isEqualTo("Amira Example");
        assertThat(here(() -> children.get(anna, amira.id(), TODAY)).pronouns()).isEqualTo("xe/xem");
    }

    @Test
    void a_search_tells_nobody_a_name_that_is_kept() {
        keptFor(Audience.IRO_AND_CHILD);
        for (var other : List.of(sam, mary)) {
            assertThat(here(() -> children.search(other, NOW, TODAY, "Kai", null, 10))
                            .children())
                    .isEmpty();
            assertThat(here(() -> children.search(other, NOW, TODAY, "amira", null, 10))
                            .children())
                    .hasSize(1);
        }
        assertThat(here(() -> children.search(anna, NOW, TODAY, "Kai", null, 10))
                        .children())
                .hasSize(1);
    }

    @Test
    void whoever_corrects_the_record_without_knowing_it_takes_nothing_away() {
        keptFor(Audience.IRO_AND_CHILD);
        var worker = of(mary);
        var form = worker.get("/children/" + amira.id() + "/identity");
        assertThat(form.words()).contains("What you do not see stays as it is.");
        assertThat(form.page().select("[name=known-as], [name=pronouns]").eachAttr("value"))
                .containsOnly("");
        worker.press(form, "Save", Map.of("name", "Amira Brightwater"));
        var known = here(() -> children.get(anna, amira.id(), TODAY));
        assertThat(known.name()).isEqualTo("Amira Brightwater");
        assertThat(known.knownAs()).isEqualTo("Kai");
        assertThat(known.pronouns()).isEqualTo("xe/xem");
    }

    @Test
    void the_child_reads_their_own_name() {
        keptFor(Audience.IRO_AND_CHILD);
        assertThat(new Visitor(port)
                        .as(story.organisation(), amira.id())
                        .get("/me")
                        .words())
                .contains("Kai");
    }

    @Test
    void the_filing_copy_has_none_of_it_whoever_takes_it() {
        signedWith(Paragraph.of("Kai’s teeth are well. Nobody calls Kaia that."));
        keptFor(Audience.NOT_PARENTS);
        var open = here(() -> filing.get(anna, NOW, TODAY, amira.id(), review));
        assertThat(open.nameKept()).isFalse();
        assertThat(open.sheet().passages().toString()).contains("Kai’s teeth");
        here(() -> keeping.keep(
                anna,
                NOW,
                TODAY,
                new OwnWords(amira.id(), PreferredWords.NONE, Audience.IRO_AND_CHILD, Audience.IRO_AND_CHILD, 1)));
        var kept = here(() -> filing.get(anna, NOW, TODAY, amira.id(), review));
        assertThat(kept.nameKept()).isTrue();
        assertThat(kept.pronounsKept()).isTrue();
        assertThat(kept.sheet().passages().toString())
                .contains("[a name the child keeps]’s teeth are well. Nobody calls Kaia that.")
                .doesNotContain("Kai’s");
        assertThat(of(anna).get("/children/" + amira.id() + "/reviews/" + review + "/filing")
                        .words())
                .contains("Wherever it stood, this copy says", "No search can tell");
    }

    @Test
    void the_advocacy_provider_is_told_the_name_that_is_for_everyone_and_no_other() {
        story.isOnTheirSide();
        assertThat(sent()).contains("Name: Kai\n");
        keptFor(Audience.IRO_AND_CHILD);
        assertThat(sent()).contains("Name: Amira Example\n").doesNotContain("Kai");
    }

    private String sent() {
        var self = new Self(story.organisation(), amira.id(), Self.Way.PLAYED);
        here(() -> requests.ask(self, NOW, TODAY, Request.Kind.ADVOCATE, "At school", false));
        return here(() -> transaction.execute(status -> rows.sql("""
                        select body from message where organisation_id = :organisation
                          and child_asked order by message_id desc limit 1
                        """)
                .param("organisation", story.organisation().value())
                .query(String.class)
                .single()));
    }
}
