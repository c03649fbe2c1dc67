package org.heard.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.organisations.Organisations;
import org.heard.ssda903.check.Checks;
import org.heard.ssda903.check.Finding;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.check.book.RuleBook;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.reference.Authorities;
import org.heard.ssda903.reference.Authority;
import org.heard.ssda903.reference.Postcodes;
import org.heard.ssda903.reference.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the checks that the department publishes find in a return that somebody gave: each row with what is wrong and
/// how to put it right. They hinder nothing: a row that fails one is read all the same.
@Component
class PublishedChecks {
    private final Organisations organisations;
    private final Postcodes postcodes = Postcodes.ofThisMachine();

    PublishedChecks(Organisations organisations) {
        this.organisations = organisations;
    }

    List<Listed> find(Return thisYear, @Nullable Return lastYear) {
        var report = Checks.run(
                thisYear,
                Optional.ofNullable(lastYear),
                reference(),
                RuleBook.of(thisYear.year()).list());
        var listed = new ArrayList<Listed>();
        report.findings().forEach(finding -> listed.add(listed(thisYear, finding)));
        listed.addAll(notAsked(report));
        return listed;
    }

    private Reference reference() {
        var places = Reference.none().withPostcodes(postcodes);
        return Optional.ofNullable(organisations.current().code())
                .flatMap(Authorities::find)
                .map(Authority::code)
                .map(places::withAuthority)
                .orElse(places);
    }

    private static Listed listed(Return given, Finding finding) {
        return new Listed(
                Part.THIS_YEAR,
                given.rows(finding.table()).file(),
                finding.table().toString(),
                finding.row(),
                String.join(", ", finding.fields()),
                finding.at().child().find().orElse(""),
                Severity.CHECK,
                "check-" + finding.rule().code(),
                "Check %s: %s %s"
                        .formatted(
                                finding.rule().code(),
                                finding.rule().wrong(),
                                finding.rule().remedy()));
    }

    /// Why checks were not asked, one line a reason.
    private static List<Listed> notAsked(Report report) {
        var codes = new LinkedHashMap<String, List<String>>();
        report.outcomes().forEach((rule, outcome) -> {
            switch (outcome) {
                case Outcome.CouldNotRun(var why) ->
                    codes.computeIfAbsent(why, key -> new ArrayList<>()).add(rule.code());
                case Outcome.Broke(var why) ->
                    codes.computeIfAbsent("This is a fault of Heard’s. " + why, key -> new ArrayList<>())
                            .add(rule.code());
                case Outcome.NotApplicable _, Outcome.Passed _, Outcome.Failed _ -> {}
            }
        });
        return codes.entrySet().stream()
                .map(entry -> Listed.note(
                        Part.THIS_YEAR,
                        "",
                        "checks-not-asked",
                        "%s could not be asked: %s %s"
                                .formatted(
                                        entry.getValue().size() == 1
                                                ? "A published check"
                                                : "%,d published checks"
                                                        .formatted(
                                                                entry.getValue().size()),
                                        entry.getKey(),
                                        String.join(", ", entry.getValue()))))
                .toList();
    }
}
