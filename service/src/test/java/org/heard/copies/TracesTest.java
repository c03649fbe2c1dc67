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
    void spaces_that_do_not_break_and_hyphens_nobody_sees_hide_nothing() {
        assertThat(in("She lives at VB60\u00A04JH, ring 07700\u202F900\u00A0456"))
                .extracting(Trace::kind)
                .containsExactly(Kind.POSTCODE, Kind.PHONE);
        assertThat(texts("at 12\u00A0Elm\u00A0Lane")).containsExactly("12 Elm Lane");
        assertThat(texts("Larkes\u00ADmere Pri\u00ADmary rang Joan\u00A0Oak\u200Bley"))
                .containsExactlyInAnyOrder("Larkesmere Primary", "Joan Oakley");
        var taken = new Heading("Health", "He met Rhys\u00A0Far\u00ADthing there.");
        assertThat(Traces.strangers(taken, List.of())).extracting(Trace::text).containsExactly("Rhys Farthing");
        var named = new Named(Kind.PERSON, "Ola\u00A0Grandmother");
        assertThat(Traces.in(List.of(new Heading("Health", "Ola rang")), List.of(named), List.of()))
                .extracting(Trace::text)
                .containsExactly("Ola");
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
        assertThat(texts("You may ask a court, or find another way")).isEmpty();
    }

    @Test
    void a_street_has_a_number_or_a_name_and_what_is_on_its_way_is_none() {
        assertThat(texts(
                        "It is here, or on its way. She is close, in the right place, down the road and in the street"))
                .isEmpty();
        assertThat(texts("The Family Court sat. The Court said so, the drive was long, a way was found"))
                .isEmpty();
        assertThat(texts("at 12 elm tree lane, past Elm Close and off Mill road, by elm tree avenue, at Oak drive"))
                .containsExactlyInAnyOrder(
                        "12 elm tree lane", "Elm Close", "Mill road", "elm tree avenue", "Oak drive");
    }

    @Test
    void schools_homes_and_other_places_are_found_by_their_form_and_told_where() {
        assertThat(
                        in(
                                "He goes to Thornfield Academy, then to Little Acorns Nursery, at St Hilda’s and Hillside primary"))
                .allMatch(Trace::tellsWhere)
                .extracting(Trace::text)
                .containsExactlyInAnyOrder(
                        "Thornfield Academy", "Little Acorns Nursery", "St Hilda’s", "Hillside primary");
        assertThat(texts("The School rang. Amira’s school is fine, the Virtual School wrote, at home and in hospital"))
                .isEmpty();
    }

    @Test
    void a_joining_word_is_no_name_and_every_distinct_name_under_a_heading_is_found() {
        var carers = List.of(new Named(Kind.CARER, "Abigail and Ashton Ashdown"));
        assertThat(texts("She and he, and they, and I", carers)).isEmpty();
        assertThat(texts("Abigail drove and Ashton cooked. It was good that Mr Ashdown came, and Abigail", carers))
                .containsExactly("Abigail", "Ashton", "Mr Ashdown");
        assertThat(texts("We thank Ashton Ashdown", carers)).containsExactly("Ashton Ashdown");
    }

    @Test
    void a_name_is_shown_as_it_is_written_where_more_of_it_stands_there() {
        var brother = List.of(new Named(Kind.PERSON, "José"));
        assertThat(texts("We saw José Zaman there, and José Zaman’s bike", brother))
                .containsExactly("José Zaman");
        assertThat(texts("Yesterday José came on Monday", brother)).containsExactly("José");
        assertThat(texts("It was said that Little José came", brother)).containsExactly("Little José");
    }

    @Test
    void a_name_that_is_a_word_as_well_is_found_with_a_capital_and_not_without() {
        var will = List.of(new Named(Kind.PERSON, "Will Young"));
        assertThat(texts("She will hope to see young people", will)).isEmpty();
        assertThat(texts("She saw Will there. Young was late", will)).containsExactly("Will", "Young");
    }

    @Test
    void what_a_school_is_called_is_found_and_what_it_is_is_not() {
        var school = List.of(new Named(Kind.SCHOOL, "Thornfield Academy"));
        assertThat(texts("The academy wrote", school)).isEmpty();
        assertThat(texts("He is happy at Thornfield", school)).containsExactly("Thornfield");
    }

    private static List<String> texts(String text, List<Named> known) {
        return Traces.in(List.of(new Heading("Health", text)), known, List.of("Amira")).stream()
                .map(Trace::text)
                .toList();
    }

    @Test
    void phone_numbers_and_addresses_of_any_form_are_found_and_dates_are_not() {
        assertThat(texts("Ring 07700 900123 or +44 7700 900 124")).containsExactly("07700 900123", "+44 7700 900 124");
        assertThat(texts("Write to joan.oakley+home@example.org."))
                .containsExactly("Joan", "Oakley", "joan.oakley+home@example.org");
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
