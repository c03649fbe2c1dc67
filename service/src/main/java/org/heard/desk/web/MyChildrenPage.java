package org.heard.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.desk.MyChild;
import org.heard.desk.MyChildren;
import org.heard.ids.ChildId;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Everybody one works with, by name.
@Controller
public class MyChildrenPage {
    private static final int A_PAGE = 50;

    private final MyChildren children;

    MyChildrenPage(MyChildren children) {
        this.children = children;
    }

    /// What the template shows.
    public record View(
            List<MyChild> children,
            @Nullable Link first,
            @Nullable Link more,
            LocalDate today) {}

    @GetMapping("/work/children")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var after = ChildId.parse(query.first("after")).orElse(null);
        var lines = children.list(actor, now, today, after, A_PAGE);
        var next = lines.next();
        return new ModelAndView(
                "desk/my-children",
                Map.of(
                        "page",
                        page.titled("My children"),
                        "form",
                        Form.blank(),
                        "view",
                        new View(
                                lines.children(),
                                after == null ? null : Link.to("The first children", query.path()),
                                next == null
                                        ? null
                                        : Link.to(
                                                "More children",
                                                query.with("after", next.toString())
                                                        .href()),
                                today)));
    }
}
