package org.heard.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Text that has broken other programs, by the way in which it did. Bytes that are no text stand in the test.
enum NaughtyStrings {
    BLANK("", " ", "   ", "\t", "\u00A0", "\u3000", "\u2028", "\u2029"),
    QUOTATION_MARKS("\"", "\"\"", "\"\"\"", "\"a", "a\"", "\"a\"b", "'", "''", "`", "“a”", "«a»", "\\\"", "\\'"),
    LINES_WITHIN("a\nb", "a\r\nb", "a\rb", "\n", "\r", "\r\n", "\n=1+1", "a\n\"", "a\u0085b", "a\u000Bb", "a\fb"),
    SEPARATORS(",", ",,", ";", ";;", "|", "a,b;c\td", "1,000", "1.000,00", "\t\t", "sep=;"),
    NUL_AND_CONTROLS("\0", "a\0b", "\u0001", "\u0007", "\b", "\u001A", "\u001B[31mred\u001B[0m", "\u001F", "\u007F"),
    MARKS_INSIDE("\uFEFF", "a\uFEFFb", "\uFEFFCHILD", "a\uFFFEb", "\uFFFF", "\uFFFD"),
    DIRECTION("\u202E1001", "\u202Dabc\u202C", "\u2066abc\u2069", "\u200Fa\u200Eb", "שלום 123", "مرحبا", "\u061C1"),
    WITHOUT_WIDTH("\u200B", "a\u200Bb", "\u200C", "\u200Da", "\u2060", "\u00AD", "\u180E", "\u034F"),
    COMBINING("e\u0301", "\u00E9", "\u0301", "Z\u0337\u031B\u0356\u032E", "A\u030A", "각", "\u1112\u1161\u11AB", "क्षि"),
    ASTRAL(
            "\uD83D\uDE00",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83C\uDDEC\uD83C\uDDE7",
            "\uD835\uDD4F",
            "\uDBFF\uDFFF",
            "\uD842\uDFB7"),
    PRIVATE_USE("\uE000", "\uF8FF", "\uDB80\uDC00", "\uFDD0"),
    CASES("İ", "ı", "ß", "ẞ", "ﬁ", "ſ", "Ω", "Å", "ǅ", "DŽ", "ΐ"),
    FORMULAS(
            "=1+1",
            "+1+1",
            "-1+1",
            "@SUM(A1)",
            "\t=1+1",
            " =1+1",
            "\u00A0=1+1",
            "\u200B=1+1",
            "=HYPERLINK(\"https://x.invalid\",\"a\")",
            "=cmd|' /C calc'!A0",
            "＝1+1",
            "＋1",
            "－1+1",
            "＠a",
            "+44 20 7946 0000",
            "%0A=1+1",
            "'=1+1",
            "_x0041_",
            "#N/A",
            "#REF!"),
    MARKUP(
            "<b>a</b>",
            "<script>alert(1)</script>",
            "</script><script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "\"><svg/onload=alert(1)>",
            "' onmouseover='alert(1)",
            "javascript:alert(1)",
            "</td></tr></table>",
            "</title><h1>a",
            "</style><i>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&lt;b&gt;",
            "&lol;",
            "&#0;",
            "&#x1F600;",
            "<?xml?>",
            "<a href=\"//x.invalid\">"),
    STATEMENTS(
            "'; drop table child; --", "1 or 1=1", "' or '1'='1", "\\'; --", "%' --", "/* a */", "$$a$$", "E'\\x00'"),
    TEMPLATES(
            "${7*7}", "#{7*7}", "{{7*7}}", "<%= 7 %>", "%s%n%d", "$(id)", "`id`", "${jndi:ldap://x.invalid/a}", "%00"),
    VERY_LONG(
            "x".repeat(2_000), "é".repeat(2_000), "x".repeat(2_001), "=".repeat(70_000), "\uD83D\uDE00".repeat(1_000)),
    NUMBERS(
            "0",
            "-0",
            "00012",
            "1e400",
            "1E400",
            "1E-400",
            "-1",
            "+1",
            "NaN",
            "Infinity",
            "-Infinity",
            "1,000",
            "1_000",
            "0x1F",
            "1/2",
            "½",
            ".5",
            "5.",
            "9".repeat(400),
            "2147483648",
            "9223372036854775808",
            "1E2147483647",
            "1.0E+06",
            "--1",
            "1-"),
    DIGITS_OF_OTHERS("١٢٣", "１００１", "१२३", "𝟏𝟐𝟑", "①", "Ⅻ", "¹²³", "٠٩/٠٩/٢٠٢٤"),
    DAYS(
            "2025-04-01",
            "01/04/2025",
            "4/1/2025",
            "1.4.2025",
            "01-Apr-25",
            "20250401",
            "46082",
            "31/02/2026",
            "29/02/2023",
            "00/00/0000",
            "01/13/2025",
            "99/99/9999",
            "31/12/9999",
            "01/01/0001",
            "01/04/25",
            "2025-04-01T00:00:00Z",
            "01/04/2025 00:00",
            "today",
            "zz/zz/2010",
            "01/04/−2025",
            "01⁄04⁄2025"),
    WORDS_OF_PROGRAMS(
            "true",
            "false",
            "TRUE",
            "null",
            "NULL",
            "Null",
            "undefined",
            "None",
            "nil",
            "NIL",
            "void",
            "#NULL!",
            "NA",
            "N/A",
            "CHILD",
            "Header",
            "DOB",
            "constructor",
            "__proto__",
            "toString"),
    NAMES_OF_FILES(
            "../../etc/passwd",
            "..\\..\\boot.ini",
            "C:\\CON",
            "NUL",
            "con.csv",
            "/dev/null",
            "file:///etc/passwd",
            ".",
            "..",
            "~",
            "a/b",
            "a:b",
            "a*b?",
            ".hidden",
            "a.csv.exe");

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<String> strings;

    NaughtyStrings(String... strings) {
        this.strings = List.of(strings);
    }

    List<String> strings() {
        return strings;
    }

    static List<String> all() {
        return Arrays.stream(values())
                .flatMap((NaughtyStrings kind) -> kind.strings.stream())
                .distinct()
                .toList();
    }

    /// Those that stand in one line and are not past what is read of a value.
    static Stream<String> ofALine() {
        return all().stream()
                .filter(string -> string.length() <= 2_000
                        && string.chars().noneMatch(c -> (c < ' ' && c != '\t') || c == '\uFFFD'));
    }
}
