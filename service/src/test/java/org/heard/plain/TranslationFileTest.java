package org.heard.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.plain.EveryPhrase.Place;
import org.junit.jupiter.api.Test;

/// The file that goes to a translator and comes back from whatever spreadsheet they have.
class TranslationFileTest {
    private static final String HEADING = "room,phrase,English,translation,where it stands\n";
    private static final Place SAVE = new Place("my-age", "save");

    private static List<TranslationFile.Row> rows(byte[] file) {
        assertThat(TranslationFile.read(file)).isInstanceOf(TranslationFile.Read.Rows.class);
        return ((TranslationFile.Read.Rows) TranslationFile.read(file)).rows();
    }

    private static List<TranslationFile.Row> rows(String file) {
        return rows(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(byte[] file) {
        assertThat(TranslationFile.read(file)).isInstanceOf(TranslationFile.Read.Unreadable.class);
        return ((TranslationFile.Read.Unreadable) TranslationFile.read(file)).why();
    }

    private static String refused(String file) {
        return refused(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_goes_out_comes_back_and_a_spreadsheet_takes_none_of_it_for_a_formula() {
        var lines = EveryPhrase.all().stream()
                .map(phrase -> new BroughtLine(phrase, "=2+2 " + phrase.key(), phrase.english(), "Ms Example"))
                .toList();
        var file = TranslationFile.write(lines);
        assertThat(file).startsWith("\uFEFF").contains("\"'=2+2 save\"");
        assertThat(rows(file))
                .hasSameSizeAs(lines)
                .allSatisfy(row ->
                        assertThat(row.words()).isEqualTo("=2+2 " + row.place().phrase()));
        assertThat(rows(file))
                .extracting(TranslationFile.Row::english)
                .containsExactlyElementsOf(
                        lines.stream().map(line -> line.phrase().english()).toList());
    }

    @Test
    void semicolons_tabs_another_order_of_columns_and_other_marks_are_read_too() {
        var expected = new TranslationFile.Row(SAVE, "Save", "ዓቅብ ሎሚ");
        assertThat(rows("Translation;Room;Phrase;ENGLISH\n\"ዓቅብ\nሎሚ\";my-age;save;Save\n"))
                .containsExactly(expected);
        assertThat(rows(("\uFEFF" + (HEADING + "my-age,save,Save,ዓቅብ ሎሚ,\n").replace(',', '\t'))
                        .getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(expected);
        assertThat(rows(HEADING + "my-age,save,Save,\u2067ዓቅብ ሎሚ\u2069,\n")).containsExactly(expected);
    }

    @Test
    void what_cannot_be_read_is_said_in_words() {
        assertThat(refused("nothing of ours")).contains("not the file that was saved from here");
        assertThat(refused("room,phrase,translation\na,b,c\n")).contains("lacks: English");
        assertThat(refused((HEADING + "my-age,save,Save,Guardé,\n").getBytes(Charset.forName("windows-1252"))))
                .contains("not in UTF-8");
        assertThat(refused(HEADING + "my-age,save,Save,one,\nmy-age,save,Save,two,\n"))
                .contains("twice", "row 3");
        assertThat(refused(HEADING + "my-age,save,Save," + "ዓ".repeat(2001) + ",\n"))
                .contains("Row 2", "quotation mark");
    }
}
