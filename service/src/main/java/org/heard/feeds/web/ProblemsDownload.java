package org.heard.feeds.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.Listed;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Findings;
import org.heard.feeds.Findings.ProblemFilter;
import org.heard.pages.Query;
import org.heard.ssda903.write.MachineCsv;
import org.heard.ssda903.write.SpreadsheetCsv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The problems of a delivery as a CSV file: for a spreadsheet, where nothing in it can run as a formula, or exactly as
/// they are, for a program.
@Controller
class ProblemsDownload {
    private static final List<String> COLUMNS = List.of(
            "GIVEN_AS", "FILE", "TABLE", "ROW", "COLUMN", "CHILD", "WHAT_BECOMES_OF_IT", "CODE", "WHAT_IS_WRONG");

    private final Deliveries deliveries;
    private final Findings findings;

    ProblemsDownload(Deliveries deliveries, Findings findings) {
        this.deliveries = deliveries;
        this.findings = findings;
    }

    static String address(DeliveryId delivery, ProblemFilter filter, String form) {
        var query = Query.of("/feeds/" + delivery + "/problems.csv").with("form", form);
        query = filter.severity().isEmpty() ? query : query.with("severity", filter.severity());
        return (filter.table().isEmpty() ? query : query.with("table", filter.table())).href();
    }

    @GetMapping("/feeds/{delivery}/problems.csv")
    ResponseEntity<byte[]> download(Query query, @PathVariable DeliveryId delivery, Actor actor, Instant now) {
        var given = deliveries.get(actor, delivery);
        var exact = query.first("form").equals("exact");
        var problems = findings.take(actor, now, delivery, DeliveryPage.filter(query));
        var name = "delivery-" + given.no() + "-problems" + (exact ? "-exact" : "") + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text(exact, problems.stream().map(ProblemsDownload::row)).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(boolean exact, Stream<List<String>> rows) {
        var text = new StringWriter();
        try {
            if (exact) {
                MachineCsv.write(text, COLUMNS, rows);
            } else {
                SpreadsheetCsv.write(text, COLUMNS, rows);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }

    private static List<String> row(Listed problem) {
        return List.of(
                problem.part().words(),
                problem.file(),
                problem.table(),
                problem.row() == 0 ? "" : Integer.toString(problem.row()),
                problem.column(),
                problem.number(),
                problem.severity().words(),
                problem.code(),
                problem.message());
    }
}
