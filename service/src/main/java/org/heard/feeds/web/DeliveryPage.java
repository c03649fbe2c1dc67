package org.heard.feeds.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.comparison.Delivery;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.comparison.Progress.Stage;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Errand;
import org.heard.feeds.Errands;
import org.heard.feeds.Findings;
import org.heard.feeds.Findings.ProblemFilter;
import org.heard.feeds.Loading;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.pages.Step;
import org.heard.returns.OfstedLists;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The dry run of a delivery: what would change for whom, every problem with its file, row, column and cure;
/// and the one button that loads the good rows. While it is read or loaded, how far that is.
@Controller
@RequestMapping("/feeds/{delivery}")
public class DeliveryPage {
    private static final int A_PAGE = 50;
    private static final int REFUSED_SHOWN = 20;

    private final Deliveries deliveries;
    private final Findings findings;
    private final Errands errands;
    private final Once once;
    private final OfstedLists lists;

    DeliveryPage(Deliveries deliveries, Findings findings, Errands errands, Once once, OfstedLists lists) {
        this.deliveries = deliveries;
        this.findings = findings;
        this.errands = errands;
        this.once = once;
        this.lists = lists;
    }

    /// What the template shows.
    ///
    /// @param again   whether these are the tables of the dataset given last, which may be laid beside the
    ///                record again
    /// @param refused files nothing was read of
    /// @param pages   by number, the children whose pages the reader may open
    public record View(
            Delivery delivery,
            @Nullable Errand errand,
            Findings.Counts counts,
            CheckedWith checked,
            boolean mayLoad,
            boolean again,
            List<Listed> refused,
            @Nullable Outcome outcome,
            int childrenFrom,
            List<Findings.ChildLine> children,
            int problemsFrom,
            List<Listed> problems,
            Map<String, ChildId> pages,
            int problemCount,
            List<Link> chosen,
            List<Option> severities,
            List<Option> tables,
            String asSpreadsheet,
            String exactly,
            @Nullable Link fewerProblems,
            @Nullable Link moreProblems,
            @Nullable Link fewerChildren,
            @Nullable Link moreChildren) {

        /// Whether no row of any file was of use.
        public boolean nothingRead() {
            return delivery.state() != Delivery.State.GIVEN && counts.allChildren() == 0;
        }

        /// Which part of a list this is: "51 to 100 of 412".
        public String shown(int from, int listed, int all) {
            return "%,d to %,d of %,d".formatted(from + 1, from + listed, all);
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Query query,
            @PathVariable DeliveryId delivery,
            Actor actor,
            Instant now,
            LocalDate today,
            HttpServletResponse response) {
        var given = deliveries.get(actor, delivery);
        var errand = errands.find(actor, now, delivery).orElse(null);
        var titled = page.titled("Delivery " + given.no());
        if (errand != null && errand.goesOn()) {
            var still = !query.first("still").isEmpty();
            if (!still) {
                response.setHeader("Refresh", "3");
            }
            return new ModelAndView(
                    "feeds/underway",
                    Map.of(
                            "page",
                            titled,
                            "delivery",
                            given,
                            "errand",
                            errand,
                            "steps",
                            steps(errand),
                            "still",
                            still));
        }
        var filter = filter(query);
        return new ModelAndView(
                "feeds/delivery",
                Map.of(
                        "page",
                        titled,
                        "query",
                        query.without("still"),
                        "form",
                        Form.blank().put("severity", filter.severity()).put("table", filter.table()),
                        "view",
                        view(query.without("still"), given, errand, filter, actor, today)));
    }

    @PostMapping("/read")
    ModelAndView read(Form form, @PathVariable DeliveryId delivery, Actor actor, Instant now, LocalDate today) {
        return run(form, delivery, Errand.Act.READ, actor, now, today);
    }

    @PostMapping("/load")
    ModelAndView load(Form form, @PathVariable DeliveryId delivery, Actor actor, Instant now, LocalDate today) {
        return run(form, delivery, Errand.Act.LOAD, actor, now, today);
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

    /// Asked for once however often the form arrives, and begun; where it is going on already, one sees how far
    /// it is.
    private ModelAndView run(
            Form form, DeliveryId delivery, Errand.Act act, Actor actor, Instant now, LocalDate today) {
        deliveries.get(actor, delivery);
        var at = "/feeds/" + delivery;
        once.submit(
                actor.person(),
                form.key(),
                now,
                () -> errands.ask(actor, now, delivery, act),
                asked -> Optional.of(at));
        errands.start(actor, now, today, delivery, Giving.SOON);
        return new ModelAndView("redirect:" + at);
    }

    private View view(
            Query query,
            Delivery delivery,
            @Nullable Errand errand,
            ProblemFilter filter,
            Actor actor,
            LocalDate today) {
        var id = delivery.id();
        var outcome = Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(query.first("outcome")))
                .findAny()
                .orElse(null);
        var counts = findings.counts(actor, id);
        var from = number(query.first("from"));
        var childrenFrom = number(query.first("childrenFrom"));
        var count = findings.countProblems(actor, id, filter);
        var children = outcome == null
                ? List.<Findings.ChildLine>of()
                : findings.children(actor, id, outcome.name(), "", today, childrenFrom, A_PAGE);
        var problems = findings.problems(actor, id, filter, from, A_PAGE);
        return new View(
                delivery,
                errand,
                counts,
                CheckedWith.of(actor, delivery, findings, lists),
                Loading.mayLoad(actor, delivery),
                deliveries.isNewestDataset(actor, delivery),
                findings.problems(actor, id, new ProblemFilter(Severity.REFUSED_FILE.name(), "", ""), 0, REFUSED_SHOWN),
                outcome,
                childrenFrom,
                children,
                from,
                problems,
                findings.pages(actor, id, problems, today),
                count,
                chosen(query, filter),
                severities(),
                tables(actor, id),
                ProblemsDownload.address(id, filter, "spreadsheet"),
                ProblemsDownload.address(id, filter, "exact"),
                before(query, "from", from, "problems"),
                after(query, "from", from, count, "problems"),
                before(query, "childrenFrom", childrenFrom, "children"),
                outcome == null ? null : after(query, "childrenFrom", childrenFrom, counts.of(outcome), "children"));
    }

    private static @Nullable Link before(Query query, String name, int from, String what) {
        var start = Math.max(0, from - A_PAGE);
        return from <= 0
                ? null
                : Link.to("Earlier " + what, query.with(name, start + "").href() + "#" + what);
    }

    private static @Nullable Link after(Query query, String name, int from, int all, String what) {
        return all > from + A_PAGE
                ? Link.to("More " + what, query.with(name, from + A_PAGE + "").href() + "#" + what)
                : null;
    }

    private static List<Step> steps(Errand errand) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.WRITING || errand.act() == Errand.Act.LOAD)
                .map(stage -> stage.compareTo(errand.stage()) < 0
                        ? Step.done(stage.words())
                        : stage == errand.stage() ? Step.now(stage.words()) : Step.toCome(stage.words()))
                .toList();
    }

    static ProblemFilter filter(Query query) {
        return new ProblemFilter(severity(query), query.first("table"), "");
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
