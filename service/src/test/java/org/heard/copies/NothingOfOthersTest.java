package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Role;
import org.heard.paper.Printed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whatever staff and a sister write, and whatever is let go, held, answered and shared: no page of a child's own and
/// no layer of a letter to them has a word that was marked as not for them, or is another person's; and every word that
/// was let go to them is there.
class NothingOfOthersTest extends HeardTest {
    private static final int RUNS = 60;
    private static final int ACTS_A_RUN = 9;
    private static final int FEWEST_PAGES = 30;
    private static final int MOST_PAGES = 150;

    @LocalServerPort
    private int port;

    @Autowired
    private StaffPens pens;

    @Test
    void no_word_of_others_or_kept_from_a_child_reaches_their_pages_or_their_letter() throws IOException {
        var random = new Random(20_261_127);
        var staff = new TwoSisters.Staff(
                story.iro("Anna Example"),
                story.iro("Meg Otherly"),
                story.manager("Mary Manager"),
                story.person("Sam Worker", Role.SOCIAL_WORKER));
        var read = 0L;
        var kept = 0L;
        var letters = 0;
        for (var run = 0; run < RUNS; run++) {
            var words = new MarkedWords(random);
            var sisters = here(() -> new TwoSisters(story, pens, words, staff, TODAY));
            var acts = random.ints(ACTS_A_RUN, 0, TwoSisters.ACTS).boxed().toList();
            here(() -> acts.forEach(sisters::act));
            var what = "run " + run + " of " + acts;
            words.standOnPages(pages(sisters), what);
            letters += letter(sisters, words, what);
            read += words.mustStand();
            kept += words.mustNot();
        }
        assertThat(read).as("words that had to be there").isGreaterThan(RUNS * 5L);
        assertThat(kept).as("words that must not be").isGreaterThan(RUNS * 8L);
        assertThat(letters).as("letters in a child's space").isGreaterThan(RUNS / 10);
    }

    /// Every page a link leads to from the first, whole, with all that a browser is sent and does not show.
    private String pages(TwoSisters sisters) {
        var visitor = new Visitor(port).as(story.organisation(), sisters.amira().id());
        Set<String> seen = new LinkedHashSet<>(List.of("/me", "/me/together"));
        var ahead = new ArrayDeque<>(seen);
        var whole = new StringBuilder();
        while (!ahead.isEmpty()) {
            assertThat(seen).hasSizeLessThan(MOST_PAGES);
            var address = ahead.removeFirst();
            var answer = visitor.get(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            whole.append(address).append('\n').append(answer.raw().body()).append('\n');
            answer.page().select("a[href^=/me]").eachAttr("href").stream()
                    .map(one -> one.replaceFirst("#.*", ""))
                    .filter(one -> !one.endsWith("/photo"))
                    .filter(seen::add)
                    .forEach(ahead::add);
        }
        assertThat(seen).hasSizeGreaterThan(FEWEST_PAGES).contains("/me/letters", "/me/said", "/me/plan", "/me/looked");
        return whole.toString();
    }

    /// What was let go as a letter, as a page, as a PDF and as its words; how many there are.
    private int letter(TwoSisters sisters, MarkedWords words, String what) throws IOException {
        var child = sisters.amira().id();
        var visitor = new Visitor(port).as(story.organisation(), child);
        var opens = visitor.get("/me/letters")
                .page()
                .select("main a.button[href^=/me/letters/]")
                .eachAttr("href");
        for (var open : opens) {
            words.standInLetter(visitor.get(open).words(), what);
            words.standInLetter(visitor.get(open + "?size=large").words(), what);
            var paper = here(
                    () -> pens.handing().onPaper(sisters.anna(), NOW, TODAY, child, sisters.review(), child.value()));
            words.standInLetter(paper.sheet().html(), what);
            try (var pdf = Loader.loadPDF(((Printed.Pdf) paper.sheet().print()).bytes())) {
                words.standInLetter(new PDFTextStripper().getText(pdf).replaceAll("-?\\R", ""), what);
            }
        }
        return opens.size();
    }
}
