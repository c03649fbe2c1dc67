package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfile.Way;
import org.heard.children.CommunicationProfiles;
import org.heard.plain.AgeBand;
import org.heard.plain.Language;
import org.heard.plain.Languages;
import org.heard.plain.Languages.Read;
import org.heard.plain.Translation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Who offers a language, who chooses it, and what stands where for whom.
class InTheirLanguageTest extends HeardTest {
    private static final String WORDS = Translation.of(Language.ARABIC).version();

    @LocalServerPort
    private int port;

    @Autowired
    private Languages languages;

    @Autowired
    private CommunicationProfiles profiles;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private Actor mary;
    private ChildStory karim;
    private Visitor child;

    @BeforeEach
    void karim_who_came_alone() {
        anna = story.iro("Anna Example");
        mary = story.person("Mary Example", Role.IRO_MANAGER);
        karim = story.child("Karim Example")
                .born("2013-05-01")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06");
        child = new Visitor(port).as(story.organisation(), karim.id());
    }

    private void speaks(String language) {
        here(() -> profiles.keep(
                anna,
                NOW,
                TODAY,
                new CommunicationProfile(
                        karim.id(), Set.of(Way.SPEECH), language, "Ms Example, by telephone", "", "", "", 0)));
    }

    /// In which language a child who chose Arabic is spoken to outside a demonstration.
    private Language spoken() {
        return here(() -> languages.speak(AgeBand.EIGHT_TO_ELEVEN, Language.ARABIC, false))
                .words()
                .language();
    }

    private void arabic() {
        assertThat(chosen("ar").leadsTo()).isEqualTo("/me");
    }

    private Visitor.Answer chosen(String language) {
        child.get("/me");
        return child.post("/me/language", Map.of("language", language));
    }

    /// All that stands on a page, the frame included.
    private String whole(String path) {
        return child.get(path).page().body().text();
    }

    @Test
    void a_language_is_shown_on_the_first_page_only_to_a_child_whose_own_it_is() {
        assertThat(child.get("/me").words()).doesNotContain("العربية");
        speaks("Tigrinya");
        assertThat(child.get("/me").words()).doesNotContain("العربية");
        assertThat(child.get("/me/age").words()).contains("In which language?", "العربية");
    }

    @Test
    void a_child_whose_own_language_it_is_finds_it_by_its_name_also_after_they_came_back_to_english() {
        speaks("Sudanese Arabic");
        assertThat(child.get("/me").words()).contains("العربية");
        arabic();
        assertThat(whole("/me")).contains("مرحبًا", "Karim", "English").doesNotContain("Hello");
        chosen("en-GB");
        assertThat(child.get("/me").words()).contains("Hello, Karim", "العربية");
    }

    @Test
    void the_choice_stands_in_the_chronicle_once() {
        arabic();
        arabic();
        assertThat(all("select what from chronicle_line where organisation_id = :organisation"))
                .filteredOn(one -> one.contains("language"))
                .singleElement()
                .asString()
                .contains("Arabic");
    }

    @Test
    void a_language_there_is_not_is_not_found() {
        assertThat(chosen("tlh").status()).isEqualTo(404);
    }

    @Test
    void every_page_says_in_both_languages_that_no_translator_has_read_it_until_one_has() {
        arabic();
        assertThat(whole("/me/rights"))
                .contains("No translator has read these words yet", "لم يقرأ أي مترجم هذه الكلمات بعد");
        read("Example Translations");
        assertThat(whole("/me/rights")).doesNotContain("No translator has read").contains("حقوقي");
        changed();
        assertThat(whole("/me/rights")).contains("Some words here are new", "بعض الكلمات هنا جديدة");
    }

    @Test
    void outside_a_demonstration_it_is_offered_once_a_translator_has_read_it() {
        assertThat(here(() -> languages.offered(false))).containsExactly(Language.ENGLISH);
        assertThat(spoken()).isEqualTo(Language.ENGLISH);
        assertThat(here(() -> languages.offered(true))).contains(Language.ARABIC);
        read("Example Translations");
        assertThat(here(() -> languages.offered(false))).contains(Language.ARABIC);
    }

    @Test
    void when_words_changed_since_whoever_chose_it_keeps_it_and_nobody_else_is_offered_it() {
        read("Example Translations");
        changed();
        assertThat(here(() -> languages.read(Language.ARABIC))).isEqualTo(Read.BEFORE_THEY_CHANGED);
        assertThat(here(() -> languages.offered(false))).containsExactly(Language.ENGLISH);
        assertThat(spoken()).isEqualTo(Language.ARABIC);
    }

    @Test
    void only_a_manager_records_who_read_it_and_not_of_tomorrow() {
        assertThatThrownBy(() -> here(() -> languages.record(anna, NOW, TODAY, Language.ARABIC, "I did", TODAY, WORDS)))
                .isInstanceOf(NotFound.class);
        assertThat(here(() -> languages.record(mary, NOW, TODAY, Language.ARABIC, "Later", TODAY.plusDays(1), WORDS)))
                .isEqualTo(Languages.Done.NOT_YET_READ);
        assertThat(here(() -> languages.record(mary, NOW, TODAY, Language.ARABIC, "Others", TODAY, "of before")))
                .isEqualTo(Languages.Done.CHANGED);
        assertThat(here(() -> languages.last(Language.ARABIC))).isEmpty();
    }

    @Test
    void a_manager_sees_all_the_words_side_by_side_and_records_who_read_them() {
        var manager = new Visitor(port).as(story.organisation(), mary);
        assertThat(manager.get("/words/languages").words()).contains("Arabic", "Nobody yet", "demonstration");
        var shown = manager.get("/words/languages/words?language=ar");
        assertThat(shown.words())
                .contains("No translator has read these words yet", "Nobody has read this yet.", "لم يقرأ أحد هذا بعد.")
                .doesNotContain("Said in English");
        var wrong = manager.press(shown, "Record it", Map.of());
        assertThat(wrong.words()).contains("Enter who read the words");
        wrong = manager.press(wrong, "Record it", Map.of("reader", "Example Translations"));
        assertThat(wrong.words()).contains("Enter the day the words were read");
        assertThat(wrong.page().select("[name=reader]").val()).isEqualTo("Example Translations");
        manager.press(
                wrong,
                "Record it",
                Map.of("reader", "Example Translations", "on-day", "12", "on-month", "6", "on-year", "2026"));
        assertThat(manager.get("/words/languages/words?language=ar").words())
                .contains("Example Translations read these words on 12 June 2026", "Recorded by Mary Example");
    }

    /// Whoever reads an answer reads the question in English, whatever the child read.
    @Test
    void a_question_is_kept_in_english_and_shown_in_the_language_of_the_child() {
        arabic();
        var end = child.post("/me/questions/4", Map.of("tap-FAMILY_SEE", "GOOD", "do", "send", "keep", "yes"));
        assertThat(end.status()).as(end.words()).isIn(302, 303);
        assertThat(child.get("/me/said").words()).contains("عدد المرات التي أرى فيها عائلتي");
        assertThat(all("select asked from telling_reply where organisation_id = :organisation"))
                .contains("How often I see my family is right for me.");
    }

    private List<String> all(String statement) {
        return here(() -> Objects.requireNonNull(transaction.execute(_ -> rows.sql(statement)
                .param("organisation", story.organisation().value())
                .query(String.class)
                .list())));
    }

    private void read(String reader) {
        assertThat(here(() -> languages.record(mary, NOW, TODAY, Language.ARABIC, reader, TODAY, WORDS)))
                .isEqualTo(Languages.Done.RECORDED);
    }

    /// As an older version had other words.
    private void changed() {
        here(() -> transaction.executeWithoutResult(
                _ -> rows.sql("update plain_language_read set version = 'older' where organisation_id = :organisation")
                        .param("organisation", story.organisation().value())
                        .update()));
    }
}
