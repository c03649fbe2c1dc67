package org.heard.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Writes the rule book as implemented, for lawyers: a page a regulation, made from the rules themselves and from the
/// lines they are tested by, and a table that leads from each rule to its class, its tests and its page.
final class RulePages {
    private static final String PACKAGE = "org.heard.law.";
    private static final String MADE =
            "<!-- Made from the code by RulePagesTest. Change the rule, not this page. -->\n";

    private RulePages() {}

    /// The pages by their path under docs/law/rules.
    static Map<String, String> of(RuleBook book, List<Clause> clauses) {
        var byFile = clauses.stream().collect(Collectors.groupingBy(Clause::file));
        var pages = new TreeMap<String, String>();
        pages.put("README.md", index(book, byFile));
        for (var regulation : book.regulations()) {
            pages.put(file(regulation) + ".md", page(regulation, byFile.getOrDefault(file(regulation), List.of())));
        }
        return pages;
    }

    /// The package and the name of its class: careplanning/TimingOfReviews.
    static String file(Regulation regulation) {
        return regulation.getClass().getName().substring(PACKAGE.length()).replace('.', '/');
    }

    private static String index(RuleBook book, Map<String, List<Clause>> clauses) {
        var text = new StringBuilder(MADE)
                .append("# The rule book as implemented\n\n")
                .append(
                        "Each rule, its class, what it does, the lines it is tested by, and its page. Kinds: *timed* sets a")
                .append(" time, *condition* asks something in a certain case, *bar* forbids, *information* says how")
                .append(
                        " something is understood. Confidence: A, the text itself was read; B, a secondary source; C, from")
                .append(" memory, still to be checked. Law version ")
                .append(book.lawVersion())
                .append(".\n\n| Rule | What | Class | Kind | Authority | Confidence | Tested by | Page |\n")
                .append("|---|---|---|---|---|---|---|---|\n");
        for (var regulation : book.regulations()) {
            var file = file(regulation);
            for (var rule : regulation.rules()) {
                var lines = clauses.getOrDefault(file, List.of()).stream()
                        .filter(clause -> clause.rule().equals(rule.id().value()))
                        .count();
                text.append("| %s | %s | `%s` | %s | %s | %s | [%d %s](%s) | [page](%s.md) |\n"
                        .formatted(
                                rule.id(),
                                rule.title(),
                                file.replace('/', '.'),
                                kind(rule),
                                rule.standing().words(),
                                rule.confidence(),
                                lines,
                                lines == 1 ? "line" : "lines",
                                "../../../law/src/test/resources/clauses/" + file + ".txt",
                                file));
            }
        }
        return text.toString();
    }

    private static String page(Regulation regulation, List<Clause> clauses) {
        var sources = new LinkedHashMap<Instrument, Boolean>();
        regulation.rules().forEach(rule -> rule.citations().forEach(one -> sources.put(one.instrument(), true)));
        var text = new StringBuilder(MADE)
                .append("# ")
                .append(regulation.rules().stream()
                        .flatMap(rule -> rule.citations().stream())
                        .map(Citation::words)
                        .distinct()
                        .collect(Collectors.joining("; ")))
                .append("\n\n")
                .append(sources.keySet().stream().map(Instrument::title).collect(Collectors.joining("; ")))
                .append(". Class `")
                .append(file(regulation).replace('/', '.'))
                .append("`. [All rules](../README.md).\n");
        for (var rule : regulation.rules()) rule(text, rule, clauses);
        return text.toString();
    }

    private static void rule(StringBuilder text, Rule rule, List<Clause> clauses) {
        text.append("\n## %s: %s\n\n".formatted(rule.id(), rule.title()));
        if (!rule.says().isEmpty()) text.append(rule.says()).append("\n\n");
        text.append("| | |\n|---|---|\n");
        row(text, "Kind", kind(rule) + ", " + rule.standing().words());
        row(
                text,
                "Source",
                rule.citations().stream()
                        .map(one -> one.url() == null ? one.words() : "[" + one.words() + "](" + one.url() + ")")
                        .collect(Collectors.joining("; ")));
        row(text, "Confidence", rule.confidence() + ": " + rule.confidence().words());
        var interval = rule.interval();
        if (interval != null) row(text, "Within", interval.words());
        row(text, "In force", inForce(rule));
        if (rule.outlivesCare()) row(text, "After care", "the end of care changes nothing in it");
        if (!rule.exceptions().isEmpty()) row(text, "Except", String.join("; ", rule.exceptions()));
        row(text, "Shown by", String.join("; ", rule.evidence()));
        if (!rule.needs().isEmpty()) {
            row(
                    text,
                    "Needs",
                    rule.needs().stream().sorted().map(FactKind::words).collect(Collectors.joining("; ")));
        }
        row(text, "To a child", rule.forChild());
        var lines = clauses.stream()
                .filter(clause -> clause.rule().equals(rule.id().value())
                        && !clause.facts().equals("-"))
                .toList();
        if (lines.isEmpty()) return;
        text.append("\nAs tested:\n\n| Paragraph | Facts | Asked on | Answer |\n|---|---|---|---|\n");
        for (var clause : lines) {
            text.append("| %s | `%s` | %s | %s |\n"
                    .formatted(clause.paragraph(), clause.facts(), clause.on(), clause.answer()));
        }
    }

    private static void row(StringBuilder text, String name, String words) {
        text.append("| ")
                .append(name)
                .append(" | ")
                .append(words.replace("|", "\\|"))
                .append(" |\n");
    }

    private static String kind(Rule rule) {
        return rule.kind().name().toLowerCase(java.util.Locale.UK);
    }

    private static String inForce(Rule rule) {
        var from = rule.inForceFrom();
        var until = rule.inForceUntil();
        if (from != null && from.equals(LocalDate.MAX)) return "enacted, not in force by any day known";
        return (from == null ? "as long as the calendar goes back" : "from " + Words.day(from))
                + (until == null ? "" : " until " + Words.day(until));
    }
}
