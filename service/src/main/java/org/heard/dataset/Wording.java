package org.heard.dataset;

import java.util.Locale;
import java.util.Optional;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;
import org.heard.ssda903.problem.Severity;

/// The code of the return that a value means: some builds give the code, others what it stands for, or both.
final class Wording {
    private Wording() {}

    /// Empty where it is neither a code nor the published words of one.
    static Optional<Code> code(CodeSet set, String said) {
        var whole = set.find(said);
        if (whole.isPresent()) {
            return whole;
        }
        var first = said.split("[\\s:)–-]", 2)[0];
        var leading = first.equals(said) ? Optional.<Code>empty() : set.find(first);
        return leading.isPresent()
                ? leading
                : set.list().stream()
                        .filter(code -> code.meaning()
                                .map(Wording::plain)
                                .filter(plain(said)::equals)
                                .isPresent())
                        .findFirst();
    }

    /// The same for a value of a row, told where it is no code; empty then.
    static String code(
            ProblemsFound problems, Cohort.Member member, String table, DatasetRow row, CodeSet set, String column) {
        var said = row.text(column);
        var code = code(set, said).map(Code::code).orElse("");
        if (code.isEmpty() && !said.isEmpty()) {
            problems.row(
                    Severity.DOUBT,
                    "unknown-code",
                    table,
                    row,
                    column,
                    member.number(),
                    "“%s” is neither a code of the return nor its words. The rest of the row is used; what is recorded here stays."
                            .formatted(said));
        }
        return code;
    }

    /// Notes that a row has words where the code belongs; nothing where it has the code itself.
    static void noteWords(
            ProblemsFound problems, Cohort.Member member, String table, DatasetRow row, String column, Code code) {
        var said = row.text(column);
        if (!code.code().equalsIgnoreCase(said)) {
            problems.row(
                    Severity.DOUBT,
                    "wording-for-a-code",
                    table,
                    row,
                    column,
                    member.number(),
                    "“%s” was read as %s.".formatted(said, code));
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
