package org.heard.ssda903;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Values that have broken other programs: none may break this one, or cost more than the row it stands in.
public final class Nasty {
    /// What can stand in a value, in one line.
    public static final List<String> VALUES = Stream.of(
                    Stream.of(
                            "", " ", "   ", "\t", "\u00A0", "\u3000", "\u2028", "\u200B", "\u00AD", "0", "-", "-1",
                            "1"),
                    // formulas, and what a spreadsheet makes of things
                    Stream.of(
                            "=1+1", "+44 20 7946 0000", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x.invalid\")", "\t=1"),
                    Stream.of(
                            "=cmd|' /C calc'!A0", "1.0E+06", "1E400", "1E2147483647", "-0", "NaN", "Infinity", "#N/A"),
                    Stream.of("46082", "01-Apr-25", "2025-04-01", "4/1/2025", "31/02/2026", "00/00/0000", "29/02/2023"),
                    Stream.of(
                            "99/99/9999",
                            "01/01/0001",
                            "31/12/9999",
                            "12/06/2013T00:00:00",
                            "zz/zz/2010",
                            "ZZ/05/zzzz"),
                    // letters that are not what they seem
                    Stream.of("\uFEFF", "1\uFEFF001", "\u202E1001", "\u202D\u202A\u202C", "\u0661\u0662\u0663", "１００１"),
                    Stream.of(
                            "e\u0301",
                            "\u00E9",
                            "İ",
                            "ı",
                            "ß",
                            "ﬁ",
                            "Ω",
                            "Å",
                            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"),
                    Stream.of(
                            "\uD800",
                            "\uDC00",
                            "\uFFFE",
                            "\uFFFF",
                            "\uFFFD",
                            "\uDBFF\uDFFF",
                            "Z̷̛͖̮A̸̡L̷̰G̵̥O̴̤",
                            "﷽",
                            "漢字",
                            "שלום"),
                    // controls
                    Stream.of(
                            "\0",
                            "1\0",
                            "\u0001",
                            "\u0007",
                            "\b",
                            "\u001B[31m",
                            "\u001A",
                            "\u007F",
                            "\u0085",
                            "\f",
                            "\u000B"),
                    // quotation marks, separators and escapes
                    Stream.of(
                            "\"", "\"\"", "\"\"\"", "\"a", "a\"", "\"a\"b", "'", "''", "`", ";", ",", ",,", "\\", "\\n",
                            "\\\""),
                    // other people's languages
                    Stream.of(
                            "../../etc/passwd",
                            "..\\..\\boot.ini",
                            "C:\\CON",
                            "file:///etc/passwd",
                            "NUL",
                            "/dev/null"),
                    Stream.of(
                            "'; DROP TABLE child; --",
                            "1 OR 1=1",
                            "<script>alert(1)</script>",
                            "<![CDATA[",
                            "]]>",
                            "&amp;"),
                    Stream.of(
                            "&lol;",
                            "<!--",
                            "${7*7}",
                            "#{7*7}",
                            "{{7*7}}",
                            "%s%n%d",
                            "%00",
                            "$(id)",
                            "`id`",
                            "${jndi:ldap://x}"),
                    Stream.of("null", "NULL", "undefined", "true", "None", "nil", "CHILD", "Header", "DOB"),
                    // codes that are nearly right
                    Stream.of(
                            "pn1",
                            " PN1 ",
                            "PN8",
                            "C2 ",
                            "c2",
                            "X",
                            "UN1",
                            "un9",
                            "XXXXXXX",
                            "SC012345",
                            "ab12cd",
                            "GIR 0AA"))
            .flatMap(values -> values)
            .toList();

    /// Longer than any value of the return, and longer than is looked at.
    private static final List<Integer> LENGTHS = List.of(11, 256, 2_000, 2_001, 70_000);

    private Nasty() {}

    public static String value(Random random) {
        return random.nextInt(30) == 0
                ? "9".repeat(LENGTHS.get(random.nextInt(LENGTHS.size())))
                : VALUES.get(random.nextInt(VALUES.size()));
    }

    /// Several of them beside each other, with commas or without.
    public static String line(Random random) {
        var line = new StringBuilder();
        for (int i = random.nextInt(16); i >= 0; i--) {
            line.append(value(random)).append(random.nextInt(4) == 0 ? "" : ",");
        }
        return line.toString();
    }
}
