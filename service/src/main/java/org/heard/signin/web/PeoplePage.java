package org.heard.signin.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.CountedWaits;
import org.heard.access.Role;
import org.heard.access.Waits;
import org.heard.ids.PersonId;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.signin.Administration;
import org.heard.signin.PeopleList;
import org.heard.signin.PeopleList.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where an administrator finds the people of their organisation.
@Controller
public class PeoplePage {
    private static final int A_PAGE = 50;
    private static final int LONGEST_TEXT = 100;

    private final Administration administration;
    private final CountedWaits waits;

    PeoplePage(Administration administration, CountedWaits waits) {
        this.administration = administration;
        this.waits = waits;
    }

    /// What the template shows.
    ///
    /// @param closing how many accounts close soon because nobody uses them
    /// @param waiting what the administrator should see to
    /// @param chosen  the filters in force, each a link that takes it away
    public record View(
            Administration.Listed people,
            int closing,
            List<Waits.Waiting> waiting,
            List<Link> chosen,
            List<Option> shows,
            List<Option> roles,
            @Nullable Link first,
            @Nullable Link more) {}

    @GetMapping("/people")
    ModelAndView list(Page page, Query query, Actor actor, LocalDate today) {
        var text = query.first("text").strip();
        var wanted = new PeopleList(
                show(query.first("show")),
                text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text,
                role(query.first("role")),
                PersonId.parse(query.first("after")).orElse(null),
                A_PAGE);
        var people = administration.list(actor, today, wanted);
        var closing = administration
                .list(actor, today, new PeopleList(Show.CLOSING, "", Optional.empty(), null, 1))
                .all();
        var form = Form.blank()
                .put("show", wanted.show().name())
                .put("role", query.first("role"))
                .put("text", wanted.text());
        var next = people.next();
        return new ModelAndView(
                "signin/people",
                Map.of(
                        "page",
                        page.titled("People"),
                        "query",
                        query,
                        "form",
                        form,
                        "view",
                        new View(
                                people,
                                closing,
                                waits.listForWholeService(actor, today),
                                chosen(query, wanted),
                                Option.each(Show.class, Show::words),
                                roles(),
                                wanted.after() == null
                                        ? null
                                        : Link.to(
                                                "Back to the first",
                                                query.without("after").href()),
                                next == null
                                        ? null
                                        : Link.to(
                                                "More people",
                                                query.with("after", next.toString())
                                                        .href()))));
    }

    private static Show show(String text) {
        return Arrays.stream(Show.values())
                .filter(show -> show.name().equals(text))
                .findAny()
                .orElse(Show.HERE);
    }

    private static Optional<Role> role(String text) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(text))
                .findAny();
    }

    private static List<Option> roles() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Any role"));
        options.addAll(Option.each(Role.class, Role::words));
        return options;
    }

    private static List<Link> chosen(Query query, PeopleList wanted) {
        var fresh = query.without("after");
        var chosen = new ArrayList<Link>();
        if (wanted.show() != Show.HERE) {
            chosen.add(Link.to(wanted.show().words(), fresh.without("show").href()));
        }
        wanted.role()
                .ifPresent(role ->
                        chosen.add(Link.to(role.words(), fresh.without("role").href())));
        if (!wanted.text().isEmpty()) {
            chosen.add(Link.to("“" + wanted.text() + "”", fresh.without("text").href()));
        }
        return chosen;
    }
}
