package org.heard.feeds.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.heard.access.Actor;
import org.heard.comparison.Listed;
import org.heard.pages.Download;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.returns.WritingReturns;
import org.heard.returns.WrittenReturn;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.problem.Severity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// The return as the record would send it: how many rows of which table, what the published checks say of them, and the
/// files in a zip.
@Controller
@RequestMapping("/feeds/return")
public class WrittenReturnPage {
    private static final int YEARS = 3;

    private final WritingReturns returns;

    WrittenReturnPage(WritingReturns returns) {
        this.returns = returns;
    }

    /// What one check found.
    ///
    /// @param message what is wrong and the cure
    public record Found(String message, int rows) {}

    /// What the template shows.
    ///
    /// @param with what the checks were asked with
    public record View(
            WrittenReturn written, List<Found> found, List<String> with, List<String> notAsked, List<Option> years) {
        /// How many rows fail a check.
        public int failing() {
            return found.stream().mapToInt(Found::rows).sum();
        }
    }

    @GetMapping
    ModelAndView show(Page page, Query query, Actor actor, LocalDate today) {
        var year = year(query, today);
        var written = returns.write(actor, year);
        return new ModelAndView(
                "feeds/return",
                Map.of(
                        "page",
                        page.titled("Write a return"),
                        "query",
                        query,
                        "form",
                        Form.blank().put("year", String.valueOf(year.ending())),
                        "view",
                        new View(
                                written,
                                found(written.findings()),
                                notes(written, Listed.ASKED_WITH),
                                notes(written, Listed.NOT_ASKED),
                                years(today))));
    }

    @GetMapping("/files.zip")
    ModelAndView take(Query query, Actor actor, Instant now, LocalDate today) {
        var year = year(query, today);
        var bytes = zip(returns.take(actor, now, year));
        return new ModelAndView(Download.of("application/zip", "ssda903-%d.zip".formatted(year.ending()), bytes));
    }

    private static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /// Why checks could not be asked stands there too: nothing found is not nothing wrong.
    private static List<String> notes(WrittenReturn written, String code) {
        return written.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Listed::message)
                .toList();
    }

    private static List<Found> found(List<Listed> findings) {
        var rows = new LinkedHashMap<String, Integer>();
        findings.stream()
                .filter(finding -> finding.severity() == Severity.CHECK)
                .forEach(finding -> rows.merge(finding.message(), 1, Integer::sum));
        return rows.entrySet().stream()
                .map(entry -> new Found(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Option> years(LocalDate today) {
        var newest = CollectionYear.containing(today);
        return Stream.iterate(newest, CollectionYear::previous)
                .limit(YEARS)
                .map(year -> Option.of(String.valueOf(year.ending()), year.toString()))
                .toList();
    }

    /// The year asked for; the last that is over where none is.
    private static CollectionYear year(Query query, LocalDate today) {
        var newest = CollectionYear.containing(today);
        return Stream.iterate(newest, CollectionYear::previous)
                .limit(YEARS)
                .filter(year -> String.valueOf(year.ending()).equals(query.first("year")))
                .findFirst()
                .orElse(newest.previous());
    }
}
