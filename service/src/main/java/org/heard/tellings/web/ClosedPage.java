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
import org.heard.pages.Stretch;
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
    /// @param closed what the stretch holds
    /// @param names  of the children; there is none for one whose record is sealed
    /// @param before the stretch before, absent on the first
    /// @param more   the next, absent on the last
    public record View(
            Stretch stretch,
            List<Closed> closed,
            Map<ChildId, String> names,
            @Nullable Link before,
            @Nullable Link more) {}

    @GetMapping(PATH)
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var stretch = Stretch.of(query, service.countClosed(actor, now, today));
        var shown = service.listClosed(actor, now, today, stretch.skipped(), Stretch.ROWS);
        audit.write(actor, now, "listed what was closed without an answer", List.of("telling", "wish"));
        var names = children
                .list(shown.stream()
                        .flatMap(one -> one.child().stream())
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Child::shownAs));
        var view = new View(stretch, shown, names, stretch.before(PATH), stretch.more(PATH));
        return new ModelAndView("tellings/closed", Map.of("page", page.titled("Closed without answer"), "view", view));
    }
}
