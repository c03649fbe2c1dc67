package org.heard.plain;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Words that mean nothing, in the letters of a language: each letter of the English is one of theirs.
public final class MadeUp {
    /// Letters of the script of Tigrinya.
    public static final String GEEZ = "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገ";

    /// Letters of the script of Dari, from right to left.
    public static final String DARI = "ابپتجچحخدرزسشصطعغفقکگلمنوه";

    private static final Pattern WORD = Pattern.compile("(?<![%$\\w{])[A-Za-z’']+(?![\\w}])");
    private static final int TRANSLATION = 3;

    private MadeUp() {}

    /// The English in these letters; what is set in and every number stay.
    public static String words(String english, String letters) {
        return WORD.matcher(english).replaceAll(word -> {
            var theirs = new StringBuilder();
            for (var letter : word.group().toLowerCase(Locale.UK).toCharArray()) {
                if (letter >= 'a' && letter <= 'z') {
                    theirs.append(letters.charAt(letter - 'a'));
                }
            }
            return theirs.toString();
        });
    }

    /// The file as a translator sends it back, each translation as this says of the row.
    public static String filledIn(String file, UnaryOperator<List<String>> row) {
        var text = new StringWriter();
        try (var rows = CsvReader.builder().ofCsvRecord(file.substring(1));
                var csv = CsvWriter.builder().build(text)) {
            var heading = true;
            for (var record : rows) {
                csv.writeRecord(heading ? record.getFields() : row.apply(new ArrayList<>(record.getFields())));
                heading = false;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    /// The file with everything said in these letters.
    public static String whole(String file, String letters) {
        return filledIn(file, row -> translated(row, words(row.get(2), letters)));
    }

    /// The row with this translation.
    public static List<String> translated(List<String> row, String words) {
        row.set(TRANSLATION, words);
        return row;
    }
}
