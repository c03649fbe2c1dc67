package org.heard.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.plain.BroughtLanguages.Done;
import org.heard.plain.BroughtLanguages.Given;
import org.heard.plain.Languages.Read;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A language that an authority brings: tried, kept, checked by somebody else, opened, mended and closed.
class BroughtLanguagesTest extends HeardTest {
    private static final Language TIGRINYA = Language.TIGRINYA;
    private static final AgeBand BAND = AgeBand.EIGHT_TO_ELEVEN;

    @Autowired
    private BroughtLanguages brought;

    @Autowired
    private Languages languages;

    @Autowired
    private EditionStore store;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor mary;

    @BeforeEach
    void a_manager() {
        mary = story.person("Mary Example", Role.IRO_MANAGER);
    }

    private Given give(String translator, UnaryOperator<List<String>> row) {
        return here(() -> {
            var file = MadeUp.filledIn(brought.file(mary, TIGRINYA), row);
            return brought.give(mary, NOW, TIGRINYA, translator, file.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static List<String> whole(List<String> row) {
        return MadeUp.translated(row, MadeUp.words(row.get(2), MadeUp.GEEZ));
    }

    private static List<String> allButTheFirstPage(List<String> row) {
        return row.get(0).equals("home") ? row : whole(row);
    }

    private static UnaryOperator<List<String>> but(String room, String phrase, String words) {
        return row -> row.get(0).equals(room) && row.get(1).equals(phrase) ? MadeUp.translated(row, words) : whole(row);
    }

    private int kept(String translator, UnaryOperator<List<String>> row) {
        var edition = ((Given.Tried) give(translator, row)).edition();
        assertThat(here(() -> brought.keep(mary, NOW, TIGRINYA, edition))).isEqualTo(Done.DONE);
        return edition;
    }

    private Done check(int edition, String checker) {
        return here(() -> brought.check(mary, NOW, TODAY, TIGRINYA, edition, checker, TODAY));
    }

    private void opened(int edition) {
        assertThat(check(edition, "Mr Second Example")).isEqualTo(Done.DONE);
        assertThat(here(() -> brought.open(mary, NOW, TIGRINYA, edition))).isEqualTo(Done.DONE);
    }

    private Languages.Spoken spoken() {
        return here(() -> languages.speak(BAND, TIGRINYA, false));
    }

    private static final String HOME_SAY = MadeUp.words("Say something", MadeUp.GEEZ);

    private String said() {
        return here(() -> spoken().words().say(TestWords.phrase("home", "say")));
    }

    @Test
    void nothing_is_read_by_a_child_before_it_was_kept_checked_and_opened() {
        var edition = ((Given.Tried) give("Ms First Example", BroughtLanguagesTest::whole)).edition();
        assertThat(check(edition, "Mr Second Example")).isEqualTo(Done.CHANGED);
        assertThat(here(() -> brought.keep(mary, NOW, TIGRINYA, edition))).isEqualTo(Done.DONE);
        assertThat(here(() -> brought.open(mary, NOW, TIGRINYA, edition))).isEqualTo(Done.NOT_CHECKED);
        assertThat(spoken().words().language()).isEqualTo(Language.ENGLISH);
        assertThat(here(() -> languages.offered(true))).doesNotContain(TIGRINYA);
        opened(edition);
        assertThat(here(() -> languages.offered(false))).contains(TIGRINYA);
        assertThat(spoken().words().language()).isEqualTo(TIGRINYA);
        assertThat(spoken().read()).isEqualTo(Read.READ);
        assertThat(said()).isEqualTo(HOME_SAY);
    }

    @Test
    void who_checks_is_somebody_else_than_anybody_who_translated_however_the_name_is_written() {
        var edition = kept("Ms. First Example", BroughtLanguagesTest::whole);
        assertThat(check(edition, "example, first")).isEqualTo(Done.SAME_PERSON);
        var mended = kept("Third Example", but("home", "say", "ሀሀ"));
        assertThat(check(mended, "first example")).isEqualTo(Done.SAME_PERSON);
        assertThat(check(mended, "Third Example")).isEqualTo(Done.SAME_PERSON);
        assertThat(here(() -> brought.check(mary, NOW, TODAY, TIGRINYA, mended, "Second Example", TODAY.plusDays(1))))
                .isEqualTo(Done.NOT_YET);
        assertThat(check(mended, "Second Example")).isEqualTo(Done.DONE);
    }

    @Test
    void words_of_safety_must_all_be_there_and_any_other_gap_is_said_in_english() {
        var lacking = kept("Ms First Example", row -> row.get(1).equals("limits-what") ? row : allButTheFirstPage(row));
        assertThat(check(lacking, "Mr Second Example")).isEqualTo(Done.DONE);
        assertThat(here(() -> brought.open(mary, NOW, TIGRINYA, lacking))).isEqualTo(Done.VITAL_MISSING);
        assertThat(here(() -> brought.get(mary, TIGRINYA))
                        .working()
                        .orElseThrow()
                        .inTheWay())
                .singleElement()
                .satisfies(line -> assertThat(line.english()).startsWith("They do not tell everybody"));
        var whole = kept("Ms First Example", BroughtLanguagesTest::allButTheFirstPage);
        opened(whole);
        assertThat(said()).isEqualTo("Say something");
    }

    @Test
    void faulty_words_are_kept_to_be_mended_and_said_in_english() {
        var edition = kept("Ms First Example", but("home", "hello", "ሰላም"));
        var wording = here(() -> brought.get(mary, TIGRINYA)).working().orElseThrow();
        assertThat(wording.faulty()).singleElement().satisfies(line -> {
            assertThat(line.words()).isEqualTo("ሰላም");
            assertThat(line.matter()).contains(Matter.PLACES);
        });
        opened(edition);
        assertThat(spoken().words().say(TestWords.phrase("home", "hello"), "Ash"))
                .isEqualTo("Hello, \u2068Ash\u2069");
    }

    @Test
    void what_a_file_leaves_empty_stays_as_it_was() {
        kept("Ms First Example", BroughtLanguagesTest::whole);
        var second =
                kept("Third Example", row -> MadeUp.translated(row, row.get(1).equals("say") ? "ሀሀ" : ""));
        assertThat(here(() -> brought.get(mary, TIGRINYA))
                        .working()
                        .orElseThrow()
                        .said())
                .isEqualTo(EveryPhrase.all().size());
        opened(second);
        assertThat(said()).isEqualTo("ሀሀ");
    }

    @Test
    void a_file_without_anything_new_or_overtaken_by_another_is_refused() {
        assertThat(give("Ms First Example", row -> row)).isInstanceOf(Given.Refused.class);
        var first = ((Given.Tried) give("Ms First Example", BroughtLanguagesTest::whole)).edition();
        var second = ((Given.Tried) give("Third Example", but("home", "say", "ሀሀ"))).edition();
        assertThat(here(() -> brought.keep(mary, NOW, TIGRINYA, first))).isEqualTo(Done.CHANGED);
        assertThat(here(() -> brought.keep(mary, NOW, TIGRINYA, second))).isEqualTo(Done.DONE);
    }

    @Test
    void closed_it_is_english_at_once_and_opened_again_it_is_as_it_was() {
        var edition = kept("Ms First Example", BroughtLanguagesTest::whole);
        opened(edition);
        assertThat(here(() -> brought.close(mary, NOW.plusSeconds(60), TIGRINYA)))
                .isEqualTo(Done.DONE);
        assertThat(spoken().words().language()).isEqualTo(Language.ENGLISH);
        assertThat(here(() -> languages.offered(true))).doesNotContain(TIGRINYA);
        assertThat(here(() -> brought.close(mary, NOW.plusSeconds(90), TIGRINYA)))
                .isEqualTo(Done.CHANGED);
        assertThat(here(() -> brought.open(mary, NOW.plusSeconds(120), TIGRINYA, edition)))
                .isEqualTo(Done.DONE);
        assertThat(said()).isEqualTo(HOME_SAY);
        assertThat(here(() -> brought.get(mary, TIGRINYA)).openSince()).contains(NOW.plusSeconds(120));
    }

    /// Two instances serve one authority: what one opens or closes, the other says from the next page on.
    @Test
    void another_instance_says_the_edition_that_is_open() {
        var other = new Languages(rows, audit, store, new WordsInUse(store));
        opened(kept("Ms First Example", BroughtLanguagesTest::whole));
        assertThat(elsewhere(other)).isEqualTo(HOME_SAY);
        var second = kept("Third Example", but("home", "say", "ሀሀ"));
        assertThat(check(second, "Mr Second Example")).isEqualTo(Done.DONE);
        assertThat(here(() -> brought.open(mary, NOW.plusSeconds(60), TIGRINYA, second)))
                .isEqualTo(Done.DONE);
        assertThat(elsewhere(other)).isEqualTo("ሀሀ");
        assertThat(here(() -> brought.close(mary, NOW.plusSeconds(90), TIGRINYA)))
                .isEqualTo(Done.DONE);
        assertThat(elsewhere(other)).isEqualTo("Say something");
    }

    @Test
    void the_words_of_an_edition_are_read_once() {
        var edition = kept("Ms First Example", BroughtLanguagesTest::whole);
        var inUse = new WordsInUse(store);
        var first = inUse(inUse, edition);
        assertThat(inUse(inUse, edition)).isSameAs(first);
    }

    private BroughtWords inUse(WordsInUse words, int edition) {
        return here(() -> Objects.requireNonNull(transaction.execute(_ -> words.of(TIGRINYA, edition))));
    }

    private String elsewhere(Languages other) {
        return here(() -> Objects.requireNonNull(transaction.execute(
                _ -> other.speak(BAND, TIGRINYA, false).words().say(TestWords.phrase("home", "say")))));
    }

    @Test
    void where_the_english_of_a_safety_word_changed_those_who_chose_it_keep_it_and_nobody_else_is_offered_it() {
        opened(kept("Ms First Example", BroughtLanguagesTest::whole));
        here(() -> transaction.executeWithoutResult(_ -> rows.sql("""
                        update plain_edition_words set english = 'Before' where organisation_id = :organisation
                            and room = 'rights' and phrase = 'intro'
                        """)
                .param("organisation", story.organisation().value())
                .update()));
        var after = new Languages(rows, audit, store, new WordsInUse(store));
        var spoken = here(() -> Objects.requireNonNull(transaction.execute(_ -> after.speak(BAND, TIGRINYA, false))));
        assertThat(spoken.words().language()).isEqualTo(TIGRINYA);
        assertThat(spoken.read()).isEqualTo(Read.BEFORE_THEY_CHANGED);
        List<Language> offered = here(() -> Objects.requireNonNull(transaction.execute(_ -> after.offered(false))));
        assertThat(offered).doesNotContain(TIGRINYA);
    }

    @Test
    void another_authority_has_nothing_of_it() {
        opened(kept("Ms First Example", BroughtLanguagesTest::whole));
        var other = anotherStory();
        assertThat(Tenancy.within(
                        other.organisation(),
                        () -> languages.speak(BAND, TIGRINYA, true).words().language()))
                .isEqualTo(Language.ENGLISH);
        assertThat(Tenancy.within(other.organisation(), () -> languages.offered(true)))
                .doesNotContain(TIGRINYA);
    }

    @Test
    void an_iro_keeps_none_and_an_administrator_opens_none() {
        var anna = story.iro("Anna Example");
        assertThatThrownBy(() -> here(() -> brought.get(anna, TIGRINYA))).isInstanceOf(NotFound.class);
        var clerk = story.person("Ali Example", Role.ADMINISTRATOR);
        var edition = kept("Ms First Example", BroughtLanguagesTest::whole);
        assertThat(check(edition, "Mr Second Example")).isEqualTo(Done.DONE);
        assertThatThrownBy(() -> here(() -> brought.open(clerk, NOW, TIGRINYA, edition)))
                .isInstanceOf(NotFound.class);
        assertThat(here(() -> brought.preview(clerk, TIGRINYA, BAND))).isPresent();
    }
}
