package org.heard.feeds.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Delivery;
import org.heard.feeds.DeliveryId;
import org.heard.feeds.Findings;
import org.heard.feeds.Findings.ProblemFilter;
import org.heard.feeds.Listed;
import org.heard.feeds.Loading;
import org.heard.feeds.Outcome;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The dry run of a delivery: what would change for whom, every problem with its file, row, column and cure; and the
/// one
/// button that loads the good rows.
@Controller
@RequestMapping("/feeds/{delivery}")
public class DeliveryPage {
    private static final int A_PAGE = 50;

    private final Deliveries deliveries;
    private final Findings findings;
    private final Loading loading;

    DeliveryPage(Deliveries deliveries, Findings findings, Loading loading) {
        this.deliveries = deliveries;
        this.findings = findings;
        this.loading = loading;
    }

    /// What the template shows.
    public record View(
            Delivery delivery,
            Findings.Counts counts,
            @Nullable Outcome outcome,
            List<Findings.ChildLine> children,
            List<Listed> problems,
            int problemCount,
            List<Link> chosen,
            List<Option> severities,
            List<Option> tables,
            @Nullable Link moreProblems,
            @Nullable Link moreChildren) {}

    @GetMapping
    ModelAndView show(Page page, Query query, @PathVariable DeliveryId delivery, Actor actor, LocalDate today) {
        var given = deliveries.get(actor, delivery);
        var outcome = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(query.first("outcome")))
                .findAny()
                .orElse(null);
        var filter = new ProblemFilter(severity(query), query.first("table"), "");
        var from = number(query.first("from"));
        var childrenFrom = number(query.first("childrenFrom"));
        var count = findings.countProblems(actor, delivery, filter);
        var named = outcome == null ? "" : outcome.name();
        var children = outcome == null
                ? List.<Findings.ChildLine>of()
                : findings.children(actor, delivery, named, "", today, childrenFrom, A_PAGE);
        return new ModelAndView(
                "feeds/delivery",
                Map.of(
                        "page",
                        page.titled("Delivery " + given.no()),
                        "query",
                        query,
                        "form",
                        Form.blank().put("severity", filter.severity()).put("table", filter.table()),
                        "view",
                        new View(
                                given,
                                findings.counts(actor, delivery),
                                outcome,
                                children,
                                findings.problems(actor, delivery, filter, from, A_PAGE),
                                count,
                                chosen(query, filter),
                                severities(),
                                tables(actor, delivery),
                                count > from + A_PAGE
                                        ? Link.to(
                                                "More problems",
                                                query.with("from", from + A_PAGE + "")
                                                        .href())
                                        : null,
                                children.size() == A_PAGE
                                        ? Link.to(
                                                "More children",
                                                query.with("childrenFrom", childrenFrom + A_PAGE + "")
                                                        .href())
                                        : null)));
    }

    @PostMapping("/load")
    ModelAndView load(
            @PathVariable DeliveryId delivery, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        loading.load(actor, now, today, delivery, done -> {});
        Flash.done("The good rows are loaded. What is left below waits for somebody to put it right.")
                .on(redirect);
        return new ModelAndView("redirect:/feeds/" + delivery);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(@PathVariable DeliveryId delivery, Actor actor, Instant now, RedirectAttributes redirect) {
        if (deliveries.withdraw(actor, now, delivery)) {
            Flash.done("The delivery is withdrawn. Nothing was loaded.").on(redirect);
        } else {
            Flash.note("This delivery is loaded, and can no longer be withdrawn.")
                    .on(redirect);
        }
        return new ModelAndView("redirect:/feeds");
    }

    private static List<Link> chosen(Query query, ProblemFilter filter) {
        var chosen = new ArrayList<Link>();
        if (!filter.severity().isEmpty()) {
            chosen.add(Link.to(
                    Severity.valueOf(filter.severity()).words(),
                    query.without("severity").without("from").href()));
        }
        if (!filter.table().isEmpty()) {
            chosen.add(Link.to(
                    filter.table(), query.without("table").without("from").href()));
        }
        return chosen;
    }

    private static String severity(Query query) {
        return Arrays.stream(Severity.values())
                .map(Severity::name)
                .filter(name -> name.equals(query.first("severity")))
                .findAny()
                .orElse("");
    }

    private static List<Option> severities() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "All"));
        options.addAll(Option.each(Severity.class, Severity::words));
        return options;
    }

    private List<Option> tables(Actor actor, DeliveryId delivery) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "All tables"));
        findings.tables(actor, delivery).forEach(table -> options.add(Option.of(table, table)));
        return options;
    }

    private static int number(String text) {
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }
}
