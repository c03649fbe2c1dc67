package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.plain.AgeBand;
import org.heard.plain.Phrases;
import org.heard.tellings.SafetyQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every question a child is asked from their own pages, and the page on which an expert reads them all.
class QuestionCatalogueTest {
    private static final Path DOCUMENTED = Path.of("..", "docs", "questions.md");
    private static final Path FOUND = Path.of("target", "questions.md");

    @ParameterizedTest
    @EnumSource(QuestionSet.class)
    void each_set_asks_four_to_eight_things_at_every_age_and_one_of_them_to_write(QuestionSet set) {
        for (var band : AgeBand.values()) {
            var questions = set.questions(band);
            assertThat(questions).as(set + " " + band).hasSizeBetween(4, 8);
            assertThat(questions).as(set + " " + band).anyMatch(SetQuestion::isWritten);
        }
    }

    @ParameterizedTest
    @EnumSource(SetQuestion.class)
    void what_is_tapped_is_a_sentence_and_what_is_written_a_question(SetQuestion question) {
        for (var band : AgeBand.values()) {
            var words = Phrases.of(band).say(question);
            assertThat(words).as(band.words()).endsWith(question.isWritten() ? "?" : ".");
        }
    }

    @Test
    void not_good_to_anything_about_being_safe_is_read_sooner() {
        assertThat(QuestionSet.FEELING_SAFE.questions(AgeBand.SIXTEEN_AND_OVER).stream()
                        .filter(question -> !question.isWritten())
                        .map(Enum::name))
                .isNotEmpty()
                .allMatch(name -> SafetyQuestions.find(name).isPresent());
    }

    @Test
    void two_sets_are_for_those_of_sixteen_and_over() {
        assertThat(QuestionSet.of(AgeBand.TWELVE_TO_SEVENTEEN, 15))
                .doesNotContain(QuestionSet.OWN_PLACE, QuestionSet.MONEY)
                .hasSize(6);
        assertThat(QuestionSet.of(AgeBand.TWELVE_TO_SEVENTEEN, 16)).contains(QuestionSet.OWN_PLACE, QuestionSet.MONEY);
        assertThat(QuestionSet.of(AgeBand.SIXTEEN_AND_OVER, 0)).contains(QuestionSet.OWN_PLACE);
    }

    /// Where it differs, `target/questions.md` is what it should be.
    @Test
    void the_page_in_the_documentation_has_every_question_as_children_read_it() throws IOException {
        var found = page();
        Files.createDirectories(FOUND.getParent());
        Files.writeString(FOUND, found);
        assertThat(DOCUMENTED).content().isEqualTo(found);
    }

    private static String page() {
        var sets = Arrays.stream(QuestionSet.values())
                .map(set -> "\n## %s%s\n%s%s"
                        .formatted(
                                Phrases.of(AgeBand.TWELVE_TO_SEVENTEEN).say(set),
                                set.isForGrowingUp() ? " (from sixteen on)" : "",
                                head(),
                                Arrays.stream(SetQuestion.values())
                                        .filter(question -> question.set() == set)
                                        .map(QuestionCatalogueTest::row)
                                        .collect(Collectors.joining())));
        var checkIn = Arrays.stream(CheckIn.values())
                .map(question -> line(
                        question.name(),
                        "tap",
                        band -> CheckIn.all(band).contains(question)
                                ? Phrases.of(band).say(question)
                                : ""));
        return """
                # What children are asked

                Every question of ours on a child's own pages, age by age, in the words the child reads. We wrote them; none
                is taken from another tool. Each may be skipped, answered with "I do not know", or told to somebody
                instead. A sentence is answered with yes, in between or no, and a line to write for who likes; a question, in
                the child's own words. No sentence is put so that "no" would be the good answer. **Bold**: "no" to it is read
                sooner, as words are that the [screen](screening.md) finds. Words written to any of them are screened.

                This page is held against the service by `QuestionCatalogueTest`; the questions stand in
                `space.SetQuestion`, `space.CheckIn` and the files beside them.
                """
                + sets.collect(Collectors.joining())
                + "\n## Quick check-in (three a day, the first always among them)\n" + head()
                + checkIn.collect(Collectors.joining());
    }

    private static String head() {
        return Arrays.stream(AgeBand.values())
                .map(AgeBand::words)
                .collect(Collectors.joining(" | ", "| Name | ", " | Answer |\n|---|---|---|---|---|---|\n"));
    }

    private static String row(SetQuestion question) {
        return line(
                question.name(),
                question.isWritten() ? "write" : "tap",
                band -> question.isFor(band) ? Phrases.of(band).say(question) : "");
    }

    private static String line(String name, String how, java.util.function.Function<AgeBand, String> said) {
        var bold = SafetyQuestions.find(name).isPresent() ? "**" : "";
        var cells = Arrays.stream(AgeBand.values())
                .map(said)
                .map(words -> words.isEmpty() ? "–" : bold + words + bold)
                .toList();
        return "| `%s` | %s | %s |\n".formatted(name, String.join(" | ", List.copyOf(cells)), how);
    }
}
