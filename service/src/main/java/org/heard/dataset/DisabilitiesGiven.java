package org.heard.dataset;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heard.children.Disability;
import org.heard.children.Words;
import org.heard.ssda903.problem.Severity;

/// Whether children are disabled, by the codes of their rows: one row for each disability. A child without a row says
/// nothing, as builds leave out disabilities that were closed.
final class DisabilitiesGiven {
    private static final String TABLE = DataModel.DISABILITY;
    private static final String CODE = "disa_disability_code";

    private final ProblemsFound problems;
    private final Cohort cohort;
    private final Map<String, String> byNumber = new LinkedHashMap<>();

    DisabilitiesGiven(Dataset given, Cohort cohort) {
        problems = given.problems();
        this.cohort = cohort;
        var codes = new LinkedHashMap<Cohort.Member, Set<String>>();
        for (var row : given.table(TABLE).rows()) {
            var member = cohort.find(row.text("disa_person_id"));
            var said = row.text(CODE);
            if (member != null && !said.isEmpty()) {
                var code = code(member, row, said);
                if (!code.isEmpty()) {
                    codes.computeIfAbsent(member, one -> new TreeSet<>()).add(code);
                }
            }
        }
        codes.forEach((member, all) -> {
            if (all.size() > 1 && all.contains(Disability.NONE)) {
                contradicted(given, member, all);
            } else {
                byNumber.put(member.number(), String.join(" ", all));
            }
        });
    }

    /// `NONE`, or codes with a space between them, by the number of each child of whom it is said.
    Map<String, String> byNumber() {
        return byNumber;
    }

    private String code(Cohort.Member member, DatasetRow row, String said) {
        var code = plain(said);
        if (code.isEmpty()) {
            problems.row(
                    Severity.DOUBT,
                    "unknown-code",
                    TABLE,
                    row,
                    CODE,
                    member.number(),
                    "“%s” is not a code of the dataset for a disability, nor what one is called. It is not read."
                            .formatted(said));
        }
        return code;
    }

    /// Some builds give the code, others what it is called, or both.
    private static String plain(String said) {
        var first = said.split("[\\s:)–-]", 2)[0].toUpperCase(Locale.ROOT);
        if (first.equals(Disability.NONE) || Words.disabilities().containsKey(first)) {
            return first;
        }
        return Words.disabilities().entrySet().stream()
                .filter(one -> one.getValue().equalsIgnoreCase(said))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private void contradicted(Dataset given, Cohort.Member member, Set<String> codes) {
        given.table(TABLE).rows().stream()
                .filter(row -> member.equals(cohort.find(row.text("disa_person_id"))))
                .findFirst()
                .ifPresent(row -> problems.row(
                        Severity.DOUBT,
                        "disabled-and-not",
                        TABLE,
                        row,
                        CODE,
                        member.number(),
                        "The rows of this child say both that there is no disability and that there is one (%s). Nothing is taken of them."
                                .formatted(String.join(", ", codes))));
    }
}
