package org.heard.copies.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.copies.WaitingCopies;
import org.heard.copies.WaitingCopies.After;
import org.heard.copies.WaitingCopies.Show;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The copies that wait for somebody: to be looked at by a second person, or to be sent.
@Controller
public class WaitingCopiesPage {
    private static final int A_PAGE = 30;

    private final WaitingCopies waiting;
    private final Audit audit;

    WaitingCopiesPage(WaitingCopies waiting, Audit audit) {
        this.waiting = waiting;
        this.audit = audit;
    }

    /// What the template shows.
    ///
    /// @param first back to the first page, absent on it
    /// @param more  the next page, absent on the last
    public record View(
            WaitingCopies.Figures figures,
            Show show,
            List<WaitingCopies.Line> lines,
            @Nullable Link first,
            @Nullable Link more) {}

    @GetMapping("/work/copies")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var figures = waiting.figures(actor, today);
        var show = Arrays.stream(Show.values())
                .filter(one -> one.name().equals(query.first("show")))
                .findAny()
                .orElseGet(() -> figures.secondLook() > 0 ? Show.SECOND_LOOK : Show.TO_SEND);
        var lines = waiting.lines(actor, today, show, after(query.first("after")), A_PAGE);
        audit.write(actor, now, "listed copies", List.of("name", "recipient"));
        var next = lines.next();
        var view = new View(
                figures,
                show,
                lines.lines(),
                query.first("after").isEmpty()
                        ? null
                        : Link.to("The first", query.without("after").href()),
                next == null
                        ? null
                        : Link.to(
                                "More",
                                query.with("show", show.name())
                                        .with("after", next.at() + "~" + next.release())
                                        .href()));
        return new ModelAndView("copies/waiting", Map.of("page", page.titled("Copies"), "view", view));
    }

    private static @Nullable After after(String text) {
        var parts = text.split("~", 2);
        if (parts.length < 2) {
            return null;
        }
        try {
            return new After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return null;
        }
    }
}
