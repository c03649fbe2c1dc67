package org.heard.children.web;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Looks for a child by name or number among those the person may see.
@Controller
public class SearchPage {
    private static final int A_PAGE = 20;
    private static final int LONGEST = 100;

    private final Children children;

    SearchPage(Children children) {
        this.children = children;
    }

    /// What the template shows.
    ///
    /// @param searched false before anything was looked for
    /// @param further  whether these are not the first
    public record View(
            boolean searched,
            List<Child> children,
            boolean further,
            @Nullable Link next,
            boolean mayAdd,
            LocalDate today) {}

    @GetMapping("/search")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today, HttpSession session) {
        var text = Searches.find(session, query.first("search"));
        var after = ChildId.parse(query.first("after")).orElse(null);
        var found = text.map(words -> children.search(actor, now, today, words, after, A_PAGE));
        var shown = found.map(Children.Found::children).orElse(List.of());
        var next = found.filter(Children.Found::more)
                .map(more -> Link.to(
                        "Next " + A_PAGE,
                        query.with("after", shown.getLast().id().toString()).href()))
                .orElse(null);
        return new ModelAndView(
                "children/search",
                Map.of(
                        "page",
                        page.titled("Find a child"),
                        "form",
                        Form.blank().put("text", text.orElse("")),
                        "view",
                        new View(text.isPresent(), shown, after != null, next, mayAdd(actor), today)));
    }

    @PostMapping("/search")
    String search(Form form, Actor actor, HttpSession session) {
        var text = form.text("text");
        var searched = text.substring(0, Math.min(text.length(), LONGEST));
        return "redirect:"
                + Query.of("/search")
                        .with("search", Searches.remember(session, searched))
                        .href();
    }

    private static boolean mayAdd(Actor actor) {
        return actor.is(Role.IRO_MANAGER) || actor.is(Role.BUSINESS_SUPPORT);
    }
}
