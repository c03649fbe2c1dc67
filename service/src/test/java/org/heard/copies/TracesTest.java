package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.copies.Trace.Kind;
import org.heard.copies.Traces.Named;
import org.heard.records.RecordText.Heading;
import org.junit.jupiter.api.Test;

/// What is found in a copy before it goes out.
class TracesTest {
    private static final List<Named> KNOWN = List.of(
            new Named(Kind.PERSON, "Zoë Brightwater"),
            new Named(Kind.SCHOOL, "Larkesmere Primary"),
            new Named(Kind.CARER, "Joan Oakley"));

    @Test
    void a_name_is_found_whole_and_in_part_whatever_its_accents_and_capitals() {
        assertThat(texts("We saw ZOE there")).containsExactly("Zoë");
        assertThat(texts("Zoë Brightwater came")).containsExactly("Zoë Brightwater");
        assertThat(texts("The Brightwaters are no match, Brightwater is")).containsExactly("Brightwater");
        assertThat(texts("Zoe\u0308 came")).containsExactly("Zoë");
    }

    @Test
    void the_child_s_and_the_reader_s_own_names_are_not_findings() {
        var own = Traces.in(
                List.of(new Heading("Health", "Amira Oakley is well")), KNOWN, List.of("Amira Oakley", "Mira Oakley"));
        assertThat(own).isEmpty();
    }

    @Test
    void whatever_tells_where_the_child_lives_is_marked() {
        assertThat(in("Joan takes her to Larkesmere Primary")).allMatch(Trace::tellsWhere);
        assertThat(in("at 12 Elm Tree Lane, VB60 4JH")).extracting(Trace::kind).contains(Kind.POSTCODE, Kind.STREET);
        assertThat(in("VB604JH"))
                .singleElement()
                .satisfies(trace -> assertThat(trace.tellsWhere()).isTrue());
        assertThat(in("Zoë rang")).noneMatch(Trace::tellsWhere);
        assertThat(texts("They live in The Close, off Mill Court")).hasSize(2);
        assertThat(texts("You may ask a court, or find another way")).containsExactly("or find another way");
    }

    @Test
    void phone_numbers_and_addresses_of_any_form_are_found_and_dates_are_not() {
        assertThat(texts("Ring 07700 900123 or +44 7700 900 124")).containsExactly("07700 900123", "+44 7700 900 124");
        assertThat(texts("Write to joan.oakley+home@example.org."))
                .containsExactly("Joan", "joan.oakley+home@example.org");
        assertThat(texts("Born on 02/03/2014, seen on 14 January 2027, 20 working days"))
                .isEmpty();
    }

    @Test
    void each_finding_shows_the_words_around_it() {
        assertThat(in("The nurse wrote that Joan had asked for an appointment, and one was made for next week"))
                .singleElement()
                .satisfies(trace -> assertThat(trace.around()).contains("nurse wrote that Joan had asked"));
    }

    @Test
    void an_address_is_found_whole_and_none_of_its_words_alone() {
        var held = List.of(new Named(Kind.ADDRESS, "Rose Cottage"));
        var text = List.of(new Heading("Health", "At Rose Cottage"), new Heading("Leisure", "A rose, a cottage"));
        assertThat(Traces.in(text, held, List.of())).singleElement().satisfies(trace -> {
            assertThat(trace.heading()).isEqualTo("Health");
            assertThat(trace.tellsWhere()).isTrue();
        });
    }

    @Test
    void in_what_was_taken_over_whatever_has_the_form_of_a_name_is_found() {
        assertThat(strangers("Rhys Farthing rang. We heard Cerys’s name, and of Dr. Ng and Anne-Marie O’Neil."))
                .containsExactly("Rhys Farthing", "Cerys", "Ng", "Anne-Marie O’Neil");
        assertThat(strangers("It was said by Élodie and, at noon, by élodie")).containsExactly("Élodie");
        assertThat(strangers("Seen twice: Rhys Farthing met Rhys Farthing")).containsExactly("Rhys Farthing");
    }

    @Test
    void the_first_word_of_a_sentence_a_day_and_whom_the_record_knows_are_no_strangers() {
        assertThat(strangers("They came on Monday, in May. “Who?” I asked.\nOn Friday Zoë and Amira were there."))
                .isEmpty();
    }

    private static List<String> strangers(String text) {
        return Traces.strangers(new Heading("Health", text), List.of("Zoë Brightwater", "Amira")).stream()
                .map(Trace::text)
                .toList();
    }

    private static List<String> texts(String text) {
        return in(text).stream().map(Trace::text).toList();
    }

    private static List<Trace> in(String text) {
        return Traces.in(List.of(new Heading("Health", text)), KNOWN, List.of("Amira"));
    }
}
