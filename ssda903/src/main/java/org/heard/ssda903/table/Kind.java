package org.heard.ssda903.table;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;
import org.jspecify.annotations.Nullable;

/// What a column holds, and how its text is read.
///
/// Reading takes text without surrounding spaces, whatever its case, and answers null when the text is not
/// such a value.
public final class Kind<T> {
    /// Free text, kept as it stands.
    public static final Kind<String> TEXT = new Kind<>("text", Kind::text);
    /// A child's number in the authority's own system.
    public static final Kind<String> CHILD_NUMBER = new Kind<>("the child's number", Kind::childNumber);
    /// A day written dd/mm/yyyy.
    public static final Kind<LocalDate> DAY = new Kind<>("a date written dd/mm/yyyy, such as 04/09/2025", Days::read);
    /// A day of which parts may be unknown, written with zz.
    public static final Kind<UncertainDay> UNCERTAIN_DAY =
            new Kind<>("a date written dd/mm/yyyy, with zz for a part that is not known", UncertainDay::read);
    /// A strengths and difficulties score.
    public static final Kind<Integer> SCORE = new Kind<>("a whole number from 0 to 40", Kind::score);

    public static final Kind<String> POSTCODE = new Kind<>("a full postcode, such as AB1 2CD", Postcodes::read);
    public static final Kind<String> UPN = new Kind<>(
            "a unique pupil number (one letter and 12 digits, or one letter, 11 digits and one letter) or UN1 to UN5",
            matching("[A-HJ-NP-RT-Z](\\d{12}|\\d{11}[A-Z])|UN[1-5]"));
    public static final Kind<String> URN = new Kind<>(
            "an Ofsted number (5 to 7 digits, or SC and digits) or XXXXXXX", matching("(SC)?\\d{5,7}|XXXXXXX"));
    public static final Kind<String> SOCIAL_WORKER =
            new Kind<>("a Social Work England number starting SW or XX", matching("(SW|XX)[A-Z0-9]{1,10}"));
    public static final Kind<String> AUTHORITY =
            new Kind<>("a three-digit authority code, 999, WAL, SCO, NIR or NUK", matching("\\d{3}|WAL|SCO|NIR|NUK"));

    private static final Pattern ROUNDED_BY_A_SPREADSHEET = Pattern.compile("\\d([.,]\\d+)?[Ee]\\+\\d+");

    private final String expected;
    private final Function<String, @Nullable T> reading;
    private final @Nullable CodeSet codes;

    private Kind(String expected, Function<String, @Nullable T> reading) {
        this(expected, reading, null);
    }

    private Kind(String expected, Function<String, @Nullable T> reading, @Nullable CodeSet codes) {
        this.expected = expected;
        this.reading = reading;
        this.codes = codes;
    }

    /// A code of one of the published sets, in any collection year.
    public static Kind<Code> code(CodeSet set) {
        return new Kind<>(
                "one of the codes for this column", text -> set.find(text).orElse(null), set);
    }

    /// What belongs in such a column, as the end of a sentence.
    public String expected() {
        return expected;
    }

    /// The codes such a column takes, where it takes codes.
    public Optional<CodeSet> codes() {
        return Optional.ofNullable(codes);
    }

    /// The value this text is read as; empty when it is blank or not such a value.
    public Optional<T> find(String text) {
        var bare = bare(text);
        return bare.isEmpty() ? Optional.empty() : Optional.ofNullable(read(bare));
    }

    @Nullable
    T read(String text) {
        return reading.apply(text);
    }

    /// A value as the return writes it.
    static String write(Object value) {
        return switch (value) {
            case LocalDate day -> Days.write(day);
            case Code code -> code.code();
            default -> value.toString();
        };
    }

    private static String text(String text) {
        return text;
    }

    /// The same number in capitals and with accents written one way, so that one child has one number.
    private static @Nullable String childNumber(String text) {
        if (text.indexOf('+') >= 0 && ROUNDED_BY_A_SPREADSHEET.matcher(text).matches()) return null;
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x7F) continue;
            if (doesNotShow(c)) return null;
            plain &= c < 0x80;
        }
        var upper = text.toUpperCase(Locale.ROOT);
        return plain ? upper : Normalizer.normalize(upper, Normalizer.Form.NFC);
    }

    private static boolean doesNotShow(char c) {
        return c != ' '
                && (Character.isISOControl(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }

    /// The text without spaces of any kind around it.
    static String bare(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c != 0 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    private static @Nullable Integer score(String text) {
        if (text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) return null;
        int score = Integer.parseInt(text);
        return score <= 40 ? score : null;
    }

    private static Function<String, @Nullable String> matching(String regex) {
        var pattern = Pattern.compile(regex);
        return text -> {
            var upper = text.toUpperCase(Locale.ROOT);
            return pattern.matcher(upper).matches() ? upper : null;
        };
    }
}
