package org.heard.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.children.Children;
import org.heard.chronicle.Chronicle;
import org.heard.desk.ChildBars;
import org.heard.desk.ChildClock;
import org.heard.ids.ChildId;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What happened to a child's record, newest first: who, when, what, why.
@Controller
public class ChroniclePage {
    private static final int A_PAGE = 50;

    private final Chronicle chronicle;
    private final Children children;
    private final ChildClock clocks;
    private final ChildBars bars;
    private final Sight sight;
    private final Audit audit;

    /// What the template shows.
    public record View(
            List<Chronicle.Line> lines,
            @Nullable Link newest,
            @Nullable Link earlier) {}

    ChroniclePage(Chronicle chronicle, Children children, ChildClock clocks, ChildBars bars, Sight sight, Audit audit) {
        this.chronicle = chronicle;
        this.children = children;
        this.clocks = clocks;
        this.bars = bars;
        this.sight = sight;
        this.audit = audit;
    }

    @GetMapping("/children/{child}/chronicle")
    ModelAndView show(Page page, Query query, @PathVariable ChildId child, Actor actor, Instant now, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        audit.write(actor, now, "looked", child, List.of("chronicle"));
        var before = before(query);
        var found = children.lines(actor, child, today, chronicle.list(child, before, A_PAGE + 1));
        var lines = found.subList(0, Math.min(found.size(), A_PAGE));
        return new ModelAndView(
                "desk/chronicle",
                Map.of(
                        "page", page.titled("Chronicle"),
                        "bar", bars.bar(actor, child, today, clocks.brief(actor, child, today)),
                        "view",
                                new View(
                                        lines,
                                        before == null ? null : Link.to("The newest", query.path()),
                                        found.size() == lines.size()
                                                ? null
                                                : Link.to(
                                                        "Earlier",
                                                        query.with(
                                                                        "before",
                                                                        lines.getLast()
                                                                                .id()
                                                                                .toString())
                                                                .href()))));
    }

    private static @Nullable UUID before(Query query) {
        try {
            return UUID.fromString(query.first("before"));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
