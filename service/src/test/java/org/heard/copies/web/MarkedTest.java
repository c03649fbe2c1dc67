package org.heard.copies.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.heard.copies.Trace;
import org.heard.copies.Trace.Kind;
import org.heard.records.RecordText.Heading;
import org.junit.jupiter.api.Test;

/// Where in a copy what was found stands.
class MarkedTest {
    private static final String HEALTH = "Health";

    @Test
    void each_place_of_a_name_is_marked_and_the_text_stays_as_it_is() {
        var text = "Joan Oakley went with her.\nAfterwards JOAN  OAKLEY, and Joan, were tired.";
        var marked = marked(text, found(Kind.CARER, "Joan Oakley"), found(Kind.CARER, "Joan"));
        assertThat(marks(marked)).containsExactly("Joan Oakley", "JOAN  OAKLEY", "Joan");
        assertThat(whole(marked)).isEqualTo(text);
    }

    @Test
    void a_name_inside_another_word_is_not_marked_and_of_two_the_longer_is() {
        var text = "Rosewood is not Rose, nor is Rose Cottage.";
        assertThat(marks(marked(text, found(Kind.PERSON, "Rose"), found(Kind.ADDRESS, "Rose Cottage"))))
                .containsExactly("Rose", "Rose Cottage");
    }

    @Test
    void what_was_found_under_another_heading_is_not_marked_here() {
        var elsewhere = new Trace(Kind.PERSON, "Joan", "Education", "", false);
        var source = new Trace(Kind.TAKEN_OVER, "minutes", HEALTH, "As the minutes say.", false);
        var text = "Joan read the minutes: a (whole) page.";
        assertThat(marks(marked(text, elsewhere, source))).isEmpty();
        assertThat(whole(marked(text, elsewhere, source))).isEqualTo(text);
    }

    private static Trace found(Kind kind, String text) {
        return new Trace(kind, text, HEALTH, "", false);
    }

    private static Marked marked(String text, Trace... traces) {
        return Marked.in(List.of(new Heading(HEALTH, text)), List.of(traces)).getFirst();
    }

    private static List<String> marks(Marked marked) {
        return marked.pieces().stream()
                .filter(Marked.Piece::found)
                .map(Marked.Piece::text)
                .toList();
    }

    private static String whole(Marked marked) {
        return marked.pieces().stream().map(Marked.Piece::text).collect(Collectors.joining());
    }
}
