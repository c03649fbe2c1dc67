package org.heard.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {

    @Test
    void a_retry_carries_the_key_of_the_first_try() {
        var first = Form.blank();
        var again = Form.posted(Map.of(Form.KEY, new String[] {first.key().toString()}));
        assertThat(again.key()).isEqualTo(first.key());
        assertThat(Form.blank().key()).isNotEqualTo(first.key());
    }

    @Test
    void the_first_thing_said_of_a_field_stays() {
        var form = Form.filled(Map.of("name", "  "));
        form.required("name", "Enter the child's name");
        form.reject("name", "Something else");
        assertThat(form.errors()).containsExactly(new FieldError("name", "Enter the child's name"));
    }

    @Test
    void what_was_typed_comes_back_word_for_word() {
        var words = "\n  She said: \"I'm <not> going\" & left 😀";
        var page = Rendered.page(
                "textarea",
                Map.of("form", Form.blank().put("words", words), "name", "words", "label", "The child's words"));
        // A browser drops the line break that follows the opening tag; jsoup keeps it.
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("\n" + words);
    }

    @Test
    void length_is_counted_as_people_count() {
        var form = Form.filled(Map.of("name", "😀😀😀"));
        form.atMost(3, "name", "Name");
        assertThat(form.hasErrors()).isFalse();
        form.atMost(2, "name", "Name");
        assertThat(form.errors()).containsExactly(new FieldError("name", "Name must be 2 characters or fewer"));
    }

    @Test
    void a_nul_that_no_database_takes_is_left_out() {
        assertThat(Form.posted(Map.of("name", new String[] {"A\u0000da\r\nO"})).typed("name"))
                .isEqualTo("Ada\nO");
    }

    @Test
    void a_password_is_never_shown_again() {
        var page = Rendered.page(
                "input",
                Map.of(
                        "form",
                        Form.filled(Map.of("password", "correct horse")),
                        "name",
                        "password",
                        "label",
                        "Password",
                        "entry",
                        Entry.password()));
        assertThat(page.expectFirst("input").attr("value")).isEmpty();
    }

    @Test
    void the_summary_leads_to_the_box_and_the_box_says_what_is_wrong() {
        var form = Form.filled(Map.of("began-day", "14", "began-year", "2027"));
        form.requiredDate("began", "date care began");
        var page = Rendered.page("layout", Map.of("page", Rendered.frame(), "form", form, "content", content(form)));
        assertThat(page.title()).startsWith("Error: A page");
        var link = page.expectFirst(".govuk-error-summary a");
        assertThat(link.text()).isEqualTo("The date care began must include a month");
        var box = page.expectFirst(link.attr("href"));
        assertThat(box.attr("name")).isEqualTo("began-month");
        assertThat(page.expectFirst("#" + page.expectFirst("fieldset").attr("aria-describedby"))
                        .text())
                .isEqualTo("Error: The date care began must include a month");
    }

    @Test
    void boxes_ticked_stay_ticked() {
        var form = Form.blank().choose("who", List.of("mum", "carer"));
        var page = Rendered.page(
                "checkboxes",
                Map.of(
                        "form",
                        form,
                        "name",
                        "who",
                        "label",
                        "Who was there?",
                        "options",
                        List.of(Option.of("mum", "Mum"), Option.of("dad", "Dad"), Option.of("carer", "Carer"))));
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("mum", "carer");
    }

    private static gg.jte.Content content(Form form) {
        return output -> output.writeContent(
                Rendered.html("date", Map.of("form", form, "name", "began", "label", "When did care begin?")));
    }
}
