package org.heard.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.alerts.Alerts;
import org.heard.copies.WaitingCopies;
import org.heard.decisions.DueList;
import org.heard.desk.Desk;
import org.heard.desk.WorkList;
import org.heard.desk.WorkList.Area;
import org.heard.desk.WorkList.Show;
import org.heard.drafts.Draft;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.tellings.Reading;
import org.heard.tellings.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody begins their day: what is overdue, due soon and waiting on them, for the children they work with.
@Controller
public class HomePage {
    private static final int A_PAGE = 30;

    private final Desk desk;
    private final Drafts drafts;
    private final DueList decisions;
    private final WaitingCopies copies;
    private final List<Waits> waits;
    private final Alerts alerts;
    private final Reading reading;

    HomePage(
            Desk desk,
            Drafts drafts,
            DueList decisions,
            WaitingCopies copies,
            List<Waits> waits,
            Alerts alerts,
            Reading reading) {
        this.desk = desk;
        this.drafts = drafts;
        this.decisions = decisions;
        this.copies = copies;
        this.waits = List.copyOf(waits);
        this.alerts = alerts;
        this.reading = reading;
    }

    /// What the template shows.
    public record View(
            WorkList.Figures figures,
            Show show,
            WorkList.Lines lines,
            List<Link> chosen,
            List<Option> areas,
            @Nullable Link first,
            @Nullable Link more,
            List<Draft> drafts,
            DueList.Figures decisions,
            WaitingCopies.Figures copies,
            List<Waits.Waiting> waiting,
            Alerts.Waiting alerts,
            Waiting sent,
            LocalDate today) {}

    /// The first page after signing in, by what the person does here.
    @GetMapping("/")
    String first(Actor actor) {
        if (actor.is(Role.IRO_MANAGER) && !actor.is(Role.IRO)) {
            return "redirect:/service";
        }
        var onlyAdministers = actor.roles().size() == 1 && actor.is(Role.ADMINISTRATOR);
        return onlyAdministers ? "redirect:/people" : "redirect:/work";
    }

    @GetMapping("/work")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var figures = desk.figures(actor, today);
        var show = chosenShow(query, figures);
        var area = chosenArea(query);
        var lines = desk.lines(actor, now, today, new WorkList(show, area, after(query.first("after")), A_PAGE));
        var form = Form.blank().put("area", area == null ? "" : area.name()).put("show", show.name());
        return new ModelAndView(
                "desk/work",
                Map.of(
                        "page",
                        page.titled("My work"),
                        "query",
                        query,
                        "form",
                        form,
                        "view",
                        new View(
                                figures,
                                show,
                                lines,
                                chosen(query, area),
                                areas(),
                                query.first("after").isEmpty()
                                        ? null
                                        : Link.to(
                                                "The first dates",
                                                query.without("after").href()),
                                more(query, show, lines),
                                drafts.list(actor, today),
                                decisions.figures(actor, today),
                                copies.figures(actor, today),
                                waits.stream()
                                        .flatMap(one -> one.list(actor, today).stream())
                                        .toList(),
                                alerts.waiting(actor, now),
                                reading.waiting(actor, now, today),
                                today)));
    }

    /// Without a choice, the most pressing list that has anything in it.
    private static Show chosenShow(Query query, WorkList.Figures figures) {
        return Arrays.stream(Show.values())
                .filter(show -> show.name().equals(query.first("show")))
                .findAny()
                .orElseGet(() -> figures.overdue() > 0 ? Show.OVERDUE : figures.soon() > 0 ? Show.SOON : Show.WAITING);
    }

    private static @Nullable Area chosenArea(Query query) {
        return Arrays.stream(Area.values())
                .filter(area -> area.name().equals(query.first("area")))
                .findAny()
                .orElse(null);
    }

    private static List<Link> chosen(Query query, @Nullable Area area) {
        return area == null
                ? List.of()
                : List.of(Link.to(
                        area.words(), query.without("after").without("area").href()));
    }

    private static List<Option> areas() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Everything"));
        options.addAll(Option.each(Area.class, Area::words));
        return options;
    }

    private static WorkList.@Nullable After after(String text) {
        var parts = text.split("~", 3);
        if (parts.length < 3) {
            return null;
        }
        try {
            return new WorkList.After(LocalDate.parse(parts[0]), ChildId.from(parts[1]), parts[2]);
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            return null;
        }
    }

    private static @Nullable Link more(Query query, Show show, WorkList.Lines lines) {
        var next = lines.next();
        return next == null
                ? null
                : Link.to(
                        "Later dates",
                        query.with("show", show.name())
                                .with("after", next.due() + "~" + next.child() + "~" + next.dutyKey())
                                .href());
    }
}
