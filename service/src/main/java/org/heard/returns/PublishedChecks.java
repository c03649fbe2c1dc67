package org.heard.returns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.heard.comparison.Listed;
import org.heard.comparison.Part;
import org.heard.organisations.Organisations;
import org.heard.pages.Days;
import org.heard.ssda903.check.Checks;
import org.heard.ssda903.check.Finding;
import org.heard.ssda903.check.Need;
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

/// What the checks that the department publishes find in a return: each row with what is wrong and how to put
/// it right, what they were asked against, and which of them could not be asked. They hinder nothing: a row
/// that fails one is read all the same.
@Component
class PublishedChecks {
    private final Organisations organisations;
    private final OfstedLists lists;
    private final LoadedReturns loaded;
    private final Postcodes postcodes = Postcodes.ofThisMachine();

    PublishedChecks(Organisations organisations, OfstedLists lists, LoadedReturns loaded) {
        this.organisations = organisations;
        this.lists = lists;
        this.loaded = loaded;
    }

    /// @param given last year's return, where it was given with this one; where not, the one that was loaded
    ///              here
    List<Listed> find(Return thisYear, @Nullable Return given) {
        var listed = new ArrayList<Listed>();
        var lastYear = Optional.ofNullable(given).or(() -> loaded(thisYear, listed));
        var reference = reference();
        var ofsted = lists.used();
        ofsted.ifPresent(used -> listed.add(note(
                Listed.ASKED_WITH,
                "The checks of providers were asked with Ofsted’s list of %s, which has %,d providers."
                        .formatted(Days.written(used.asAt()), used.count()))));
        var report = Checks.run(
                thisYear,
                lastYear,
                ofsted.map(used -> reference.withProviders(used.providers())).orElse(reference),
                RuleBook.of(thisYear.year()).list());
        report.findings().forEach(finding -> listed.add(listed(thisYear, finding)));
        listed.addAll(notAsked(report, lastYear.isPresent()));
        return listed;
    }

    /// Last year's return as it was loaded here; a note says which it is.
    private Optional<Return> loaded(Return thisYear, List<Listed> listed) {
        var year = thisYear.year().previous();
        return loaded.find(year).map(found -> {
            listed.add(note(
                    Listed.ASKED_WITH,
                    "The checks that look at both years were asked with the return %s of delivery %d, which is in the record."
                            .formatted(year, found.delivery().no())));
            return Reading.read(found.files(), year);
        });
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

    /// Why checks were not asked and what to give, one line a reason.
    private static List<Listed> notAsked(Report report, boolean bothYears) {
        var codes = new LinkedHashMap<String, List<String>>();
        report.outcomes().forEach((rule, outcome) -> {
            switch (outcome) {
                case Outcome.CouldNotRun(var why) ->
                    codes.computeIfAbsent(cured(report, why, bothYears), key -> new ArrayList<>())
                            .add(rule.code());
                case Outcome.Broke(var why) ->
                    codes.computeIfAbsent("This is a fault of Heard’s. " + why, key -> new ArrayList<>())
                            .add(rule.code());
                case Outcome.NotApplicable _, Outcome.Passed _, Outcome.Failed _ -> {}
            }
        });
        return codes.entrySet().stream()
                .map(entry -> note(
                        Listed.NOT_ASKED,
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

    /// The reason, and what would let them be asked.
    private static String cured(Report report, String why, boolean bothYears) {
        if (why.equals(Need.PROVIDERS.missing())) {
            return why + " Give Ofsted’s list of providers on Returns and names.";
        }
        if (why.startsWith(OF_THE_YEAR_BEFORE) && !bothYears) {
            return "The return %s was not given, and none was loaded here. Load it, or give it beside the return of the year after."
                    .formatted(report.year().previous());
        }
        return why;
    }

    private static final String OF_THE_YEAR_BEFORE = "No file of the year before";

    private static Listed note(String code, String message) {
        return Listed.note(Part.THIS_YEAR, "", code, message);
    }
}
