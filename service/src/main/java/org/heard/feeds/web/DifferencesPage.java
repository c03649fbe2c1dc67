package org.heard.feeds.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.children.Words;
import org.heard.comparison.DifferenceKind;
import org.heard.feeds.Deliveries;
import org.heard.feeds.Difference;
import org.heard.feeds.Differences;
import org.heard.feeds.Differences.Owner;
import org.heard.feeds.Differences.Whose;
import org.heard.feeds.Settling;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the record kept here and the return disagree: nothing changes until a person settles it.
@Controller
public class DifferencesPage {
    private static final int A_PAGE = 50;

    private final Differences differences;

    DifferencesPage(Differences differences) {
        this.differences = differences;
    }

    @GetMapping("/feeds/differences")
    ModelAndView list(Page page, Query query, Actor actor, LocalDate today) {
        var counts = differences.countOpen(actor);
        var kind = counts.keySet().stream()
                .filter(one -> one.name().equals(query.first("kind")))
                .map(DifferenceKind::name)
                .findAny()
                .orElse("");
        var from = from(query);
        var owners = differences.owners(actor, kind, today);
        var owner = owners.stream()
                .filter(one -> id(one).equals(query.first("owner")))
                .findAny();
        var listed = differences.list(
                actor, kind, owner.map(DifferencesPage::whose).orElse(Whose.EVERYBODYS), today, from, A_PAGE);
        return new ModelAndView(
                "feeds/differences",
                Map.of(
                        "page", page.titled("Differences"),
                        "lines", listed,
                        "query", query,
                        "form",
                                Form.blank()
                                        .put(
                                                "owner",
                                                owner.map(DifferencesPage::id).orElse("")),
                        "owners", options(owners),
                        "chosen",
                                owner.map(one -> List.of(Link.to(
                                                one.name(),
                                                query.without("owner")
                                                        .without("from")
                                                        .href())))
                                        .orElse(List.of()),
                        "tabs", tabs(counts, kind),
                        "more", more(query, listed.size(), from)));
    }

    @GetMapping("/work/differences")
    ModelAndView own(Page page, Query query, Actor actor, LocalDate today) {
        var from = from(query);
        var listed = differences.listOwn(actor, today, from, A_PAGE);
        return new ModelAndView(
                "feeds/ownDifferences",
                Map.of(
                        "page", page.titled("Differences to settle"),
                        "lines", listed,
                        "more", more(query, listed.size(), from)));
    }

    private static int from(Query query) {
        return query.first("from").matches("\\d{1,7}") ? Integer.parseInt(query.first("from")) : 0;
    }

    private static String id(Owner owner) {
        return owner.iro() == null ? "IRO_MANAGERS" : owner.iro().toString();
    }

    private static Whose whose(Owner owner) {
        return owner.iro() == null ? Whose.OF_WHO_ALLOCATES : Whose.of(owner.iro());
    }

    @GetMapping("/feeds/differences/{difference}")
    ModelAndView show(Page page, @PathVariable Difference.Id difference, Actor actor, LocalDate today) {
        return page(page, Form.blank(), differences.get(actor, today, difference), actor, today);
    }

    @PostMapping("/feeds/differences/{difference}")
    ModelAndView settle(
            Page page,
            Form form,
            @PathVariable Difference.Id difference,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes redirect) {
        var found = differences.get(actor, today, difference);
        var how = form.oneOf(Difference.How.class, "how", "Choose how to settle this");
        var why = form.atMost(1000, "why", "The reason");
        var settling = how.map(word -> settling(word, form, why)).orElse(null);
        if (form.hasErrors() || settling == null) {
            return page(page, form, found, actor, today);
        }
        return switch (differences.settle(actor, now, today, difference, settling)) {
            case Settling.Answer.Settled(var words) -> {
                Flash.done(words + ". This difference is settled.").on(redirect);
                yield new ModelAndView("redirect:" + list(actor));
            }
            case Settling.Answer.Already already -> {
                Flash.note("Somebody has settled this already.").on(redirect);
                yield new ModelAndView("redirect:" + list(actor));
            }
            case Settling.Answer.Refused(var because) -> page(page, form.reject("how", because), found, actor, today);
        };
    }

    private static @Nullable Settling settling(Difference.How how, Form form, String why) {
        return switch (how) {
            case KEPT_OURS -> new Settling.KeepOurs(why);
            case TOOK_THEIRS -> new Settling.TakeTheirs(why);
            case STILL_LOOKED_AFTER -> new Settling.StillLookedAfter(why);
            case SAME_CHILD -> new Settling.SameChild(why);
            case ANOTHER_CHILD -> new Settling.AnotherChild(why);
            case AGREES_NOW -> {
                form.reject("how", "Choose how to settle this");
                yield null;
            }
            case CARE_ENDED -> {
                var on = form.requiredDate("endedOn", "day care ended");
                var reason = form.required("endReason", "Choose why care ended");
                yield on.map(day -> new Settling.CareEnded(day, reason, why)).orElse(null);
            }
        };
    }

    private ModelAndView page(Page page, Form form, Difference difference, Actor actor, LocalDate today) {
        var endings = new ArrayList<Option>();
        endings.add(Option.of("", "Choose a reason"));
        Words.endings().forEach((code, words) -> endings.add(Option.of(code, words)));
        return new ModelAndView(
                "feeds/difference",
                Map.of(
                        "page",
                        page.titled("A difference"),
                        "form",
                        form,
                        "difference",
                        difference,
                        "ways",
                        differences.ways(actor, today, difference).stream()
                                .map(way -> Option.of(way.name(), way.words()))
                                .toList(),
                        "endings",
                        endings,
                        "kept",
                        differences.isKept(actor, today, difference),
                        "list",
                        list(actor),
                        "maySettle",
                        difference.settled() == null && differences.maySettle(actor, today, difference)));
    }

    /// The list this person comes from.
    private static String list(Actor actor) {
        return Deliveries.mayOpen(actor) ? "/feeds/differences" : "/work/differences";
    }

    private static List<Option> options(List<Owner> owners) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Everybody’s"));
        owners.forEach(owner -> options.add(Option.of(id(owner), owner.name() + " (" + owner.open() + ")")));
        return options;
    }

    private static List<Link> tabs(Map<DifferenceKind, Integer> counts, String shown) {
        var tabs = new ArrayList<Link>();
        var at = Query.of("/feeds/differences");
        var all = counts.values().stream().mapToInt(Integer::intValue).sum();
        tabs.add(Link.to("All (" + all + ")", at.href()).current(shown.isEmpty()));
        counts.forEach((kind, count) -> tabs.add(Link.to(
                        kind.words() + " (" + count + ")",
                        at.with("kind", kind.name()).href())
                .current(kind.name().equals(shown))));
        return tabs;
    }

    private static List<Link> more(Query query, int listed, int from) {
        return listed < A_PAGE
                ? List.of()
                : List.of(Link.to(
                        "More differences",
                        query.with("from", from + A_PAGE + "").href()));
    }
}
