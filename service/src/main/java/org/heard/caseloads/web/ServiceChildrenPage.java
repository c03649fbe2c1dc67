package org.heard.caseloads.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Person;
import org.heard.access.Persons;
import org.heard.access.Role;
import org.heard.caseloads.Caseloads;
import org.heard.caseloads.ServiceList;
import org.heard.caseloads.ServiceList.Show;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.people.Appointments.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The children behind a figure, and the act of giving many of them to an IRO.
@Controller
public class ServiceChildrenPage {
    private static final int A_PAGE = 50;

    private final Caseloads caseloads;
    private final Persons persons;
    private final Once once;

    ServiceChildrenPage(Caseloads caseloads, Persons persons, Once once) {
        this.caseloads = caseloads;
        this.persons = persons;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param chosen the filters in force, each a link that takes it away
    /// @param first  back to the first page, absent on it
    public record View(
            String title,
            Show show,
            ServiceList.Rows rows,
            List<Link> chosen,
            List<Option> shows,
            List<Option> iros,
            @Nullable Link first,
            @Nullable Link more,
            LocalDate today) {}

    @GetMapping("/service/children")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var form = Form.blank().put("from", today).choose("child", query.all("child"));
        return page(page, query, form, actor, now, today);
    }

    @PostMapping("/service/children")
    ModelAndView allocate(
            Page page, Query query, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        var to = form.required("to", "Choose the IRO");
        var from = form.requiredDate("from", "first day");
        var reason = form.atMost(1000, "reason", "The reason");
        var children = form.chosen("child").stream()
                .map(ChildId::parse)
                .flatMap(Optional::stream)
                .toList();
        var iro = PersonId.parse(to);
        if (!to.isEmpty() && iro.isEmpty()) {
            form.reject("to", "Choose the IRO");
        }
        if (children.isEmpty()) {
            form.reject("child", "Tick the children to give to this IRO");
        }
        var here = here(form);
        if (!form.hasErrors()) {
            var back = here.without("after").href();
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> caseloads.allocate(
                            actor, now, today, iro.orElseThrow(), children, from.orElseThrow(), reason),
                    answer -> answer instanceof Answer.Appointed ? Optional.of(back) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Answer>(var path) -> {
                    Flash.done(given(children.size(), iro.orElseThrow(), from.orElseThrow(), today))
                            .on(redirect);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Answer>(var why) -> form.reject("to", ((Answer.Refused) why).why());
            }
        }
        return page(page, here, form, actor, now, today);
    }

    private String given(int children, PersonId iro, LocalDate from, LocalDate today) {
        return persons.get(iro, today).name() + " is the IRO of "
                + (children == 1 ? "1 more child" : children + " more children") + " from " + Days.written(from) + ".";
    }

    /// The list the form was sent from: its filters and its place, so that what was ticked is still in sight.
    private static Query here(Form form) {
        var here = Query.of("/service/children");
        for (var name : List.of("show", "iro", "after")) {
            if (!form.typed(name).isEmpty()) {
                here = here.with(name, form.typed(name));
            }
        }
        return here;
    }

    private ModelAndView page(Page page, Query query, Form form, Actor actor, Instant now, LocalDate today) {
        var show = shown(query.first("show"));
        var iro = PersonId.parse(query.first("iro")).orElse(null);
        var rows = caseloads.list(actor, now, today, new ServiceList(show, iro, after(query.first("after")), A_PAGE));
        var iros = persons.list(Role.IRO, today);
        // Also one who has left: their children are listed until somebody takes them over.
        var whose = iro == null ? null : persons.get(iro, today).name();
        var title = show == Show.ALL && whose != null ? "Children of " + whose : show.words();
        form.put("show", show.name()).put("iro", query.first("iro")).put("after", query.first("after"));
        return new ModelAndView(
                "caseloads/children",
                Map.of(
                        "page",
                        page.titled(title),
                        "query",
                        query,
                        "form",
                        form,
                        "view",
                        new View(
                                title,
                                show,
                                rows,
                                chosen(query, show, whose),
                                Option.each(Show.class, Show::words),
                                options(iros),
                                query.first("after").isEmpty()
                                        ? null
                                        : Link.to(
                                                "The first children",
                                                query.without("after").href()),
                                more(query, rows),
                                today)));
    }

    private static Show shown(String text) {
        return Arrays.stream(Show.values())
                .filter(show -> show.name().equals(text))
                .findAny()
                .orElse(Show.ALL);
    }

    private static ServiceList.@Nullable After after(String text) {
        var parts = text.split("~", 2);
        if (parts.length < 2) {
            return null;
        }
        try {
            var due = parts[0].isEmpty() ? null : LocalDate.parse(parts[0]);
            return ChildId.parse(parts[1])
                    .map(child -> new ServiceList.After(due, child))
                    .orElse(null);
        } catch (DateTimeParseException notOurs) {
            return null;
        }
    }

    private static @Nullable Link more(Query query, ServiceList.Rows rows) {
        var next = rows.next();
        return next == null
                ? null
                : Link.to(
                        "More children",
                        query.with("after", (next.due() == null ? "" : next.due()) + "~" + next.child())
                                .href());
    }

    private static List<Link> chosen(Query query, Show show, @Nullable String whose) {
        var chosen = new ArrayList<Link>();
        var fresh = query.without("after");
        if (show != Show.ALL) {
            chosen.add(Link.to(show.words(), fresh.without("show").href()));
        }
        if (whose != null) {
            chosen.add(Link.to(whose, fresh.without("iro").href()));
        }
        return chosen;
    }

    private static List<Option> options(List<Person> iros) {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose an IRO"));
        iros.forEach(iro -> options.add(Option.of(iro.id().toString(), iro.name())));
        return options;
    }
}
