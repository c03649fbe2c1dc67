package org.heard.tellings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.tellings.Closed;
import org.heard.tellings.InService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What children asked for or sent that was closed although they never saw an answer.
@Controller
public class ClosedPage {
    private static final String PATH = "/service/tellings/closed";
    private static final int PAGE = 50;

    private final InService service;
    private final Children children;
    private final Audit audit;

    ClosedPage(InService service, Children children, Audit audit) {
        this.service = service;
        this.children = children;
        this.audit = audit;
    }

    /// What the template shows.
    ///
    /// @param number of all of it
    /// @param closed a page of it
    /// @param names  of the children; there is none for one whose record is sealed
    /// @param before the page before, absent on the first
    /// @param more   the next page, absent on the last
    public record View(
            int number,
            List<Closed> closed,
            Map<ChildId, String> names,
            @Nullable Link before,
            @Nullable Link more) {}

    @GetMapping(PATH)
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var closed = service.listClosed(actor, now, today);
        audit.write(actor, now, "listed what was closed without an answer", List.of("telling", "wish"));
        var typed = query.first("page");
        var number = typed.matches("[1-9]\\d{0,4}") ? Integer.parseInt(typed) : 1;
        var shown = closed.stream().skip((long) (number - 1) * PAGE).limit(PAGE).toList();
        var names = children
                .list(shown.stream()
                        .flatMap(one -> one.child().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Child::shownAs));
        var view = new View(
                closed.size(),
                shown,
                names,
                number == 1 ? null : Link.to("Before", PATH + "?page=" + (number - 1)),
                closed.size() > number * PAGE ? Link.to("More", PATH + "?page=" + (number + 1)) : null);
        return new ModelAndView("tellings/closed", Map.of("page", page.titled("Closed without answer"), "view", view));
    }
}
