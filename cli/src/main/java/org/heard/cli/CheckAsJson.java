package org.heard.cli;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.heard.ssda903.check.Finding;
import org.heard.ssda903.check.Outcome;
import org.heard.ssda903.check.Report;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.read.Return;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// What was found, for machines. Its names stay as they are; more may come beside them.
final class CheckAsJson {
    private final JsonGenerator json;

    private CheckAsJson(JsonGenerator json) {
        this.json = json;
    }

    /// Writes it; the caller closes the writer.
    static void write(Return read, Optional<Return> lastYear, Report report, Writer to) {
        try (var json = JsonMapper.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(to)) {
            new CheckAsJson(json).all(read, lastYear, report);
        }
    }

    private void all(Return read, Optional<Return> lastYear, Report report) {
        json.writeStartObject();
        json.writeArrayPropertyStart("findings");
        report.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeArrayPropertyStart("couldNotRun");
        report.outcomes().forEach((rule, outcome) -> {
            switch (outcome) {
                case Outcome.CouldNotRun(var why) -> unasked(rule.code(), why);
                case Outcome.Broke(var why) -> unasked(rule.code(), why);
                case Outcome.NotApplicable _, Outcome.Passed _, Outcome.Failed _ -> {}
            }
        });
        json.writeEndArray();
        json.writeArrayPropertyStart("notApplicable");
        report.outcomes().forEach((rule, outcome) -> {
            if (outcome instanceof Outcome.NotApplicable(var why)) {
                unasked(rule.code(), why);
            }
        });
        json.writeEndArray();
        json.writeNumberProperty("ran", report.ran());
        json.writeArrayPropertyStart("problems");
        read.problems().forEach(this::problem);
        json.writeEndArray();
        json.writeArrayPropertyStart("lastProblems");
        lastYear.ifPresent(given -> given.problems().forEach(this::problem));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().code());
        json.writeStringProperty("table", finding.table().toString());
        json.writeNumberProperty("row", finding.index());
        json.writeArrayPropertyStart("fields");
        List<String> fields = finding.fields();
        fields.forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("child", finding.child());
        json.writeEndObject();
    }

    private void unasked(String code, String why) {
        json.writeStartObject();
        json.writeStringProperty("rule", code);
        json.writeStringProperty("why", why);
        json.writeEndObject();
    }

    private void problem(Problem problem) {
        json.writeStartObject();
        json.writeStringProperty("file", problem.file());
        json.writeNumberProperty("row", problem.row());
        if (problem.column() != null) {
            json.writeStringProperty("column", problem.column());
        }
        if (problem.child() != null) {
            json.writeStringProperty("child", problem.child());
        }
        json.writeStringProperty("severity", problem.severity().name());
        json.writeStringProperty("code", problem.code().name());
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
    }
}
