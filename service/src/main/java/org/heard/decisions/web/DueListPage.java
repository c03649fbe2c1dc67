package org.heard.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.decisions.Due;
import org.heard.decisions.DueList;
import org.heard.decisions.DueList.After;
import org.heard.decisions.DueList.Figures;
import org.heard.decisions.DueList.Show;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.pages.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The decisions somebody is to do, over all their children, and those that wait for their reply.
@Controller
public class DueListPage {
    private static final int A_PAGE = 30;

    private final DueList list;
    private final Audit audit;

    DueListPage(DueList list, Audit audit) {
        this.list = list;
        this.audit = audit;
    }

    /// What the template shows.
    ///
    /// @param replies whether a contested decision can wait for this person
    /// @param first back to the first page, absent on it
    /// @param more  the next page, absent on the last
    public record View(
            Figures figures,
            Show show,
            DueList.Lines lines,
            boolean replies,
            @Nullable Link first,
            @Nullable Link more,
            LocalDate today) {
        /// Where something can be done about a decision. Not everybody who sees that it is overdue may say how far it
        /// got.
        public String path(Due line) {
            var decision = "/children/" + line.child() + "/decisions/" + line.decision();
            return switch (show) {
                case MINE -> decision + "/mark?from=list";
                case CONTESTED -> decision + "/reply";
                case OVERDUE -> "/children/" + line.child() + "#decisions";
            };
        }

        /// How a decision stands, in a word or two.
        public Status status(Due line) {
            if (line.contested()) {
                return Status.soon("Contested");
            }
            if (line.overdueOn(today)) {
                return Status.late("Overdue");
            }
            return line.status() == null
                    ? Status.neutral("To do")
                    : switch (line.status()) {
                        case DONE -> Status.good(line.status().words());
                        case PARTLY -> Status.soon(line.status().words());
                        case NOT_DONE -> Status.late(line.status().words());
                    };
        }
    }

    @GetMapping("/work/decisions")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var figures = list.figures(actor, today);
        var show = Arrays.stream(Show.values())
                .filter(one -> one.name().equals(query.first("show")))
                .findAny()
                .orElseGet(() -> figures.contested() > 0 ? Show.CONTESTED : Show.MINE);
        var lines = list.lines(actor, today, show, after(query.first("after")), A_PAGE);
        audit.write(actor, now, "listed decisions", List.of("name", "decisions"));
        var next = lines.next();
        return new ModelAndView(
                "decisions/due",
                Map.of(
                        "page",
                        page.titled("Decisions"),
                        "view",
                        new View(
                                figures,
                                show,
                                lines,
                                figures.contested() > 0 || actor.is(Role.IRO) || actor.seesWholeService(),
                                query.first("after").isEmpty()
                                        ? null
                                        : Link.to(
                                                "The first",
                                                query.without("after").href()),
                                next == null
                                        ? null
                                        : Link.to(
                                                "More",
                                                query.with("show", show.name())
                                                        .with(
                                                                "after",
                                                                (next.due() == null ? "" : next.due()) + "~"
                                                                        + next.decision())
                                                        .href()),
                                today)));
    }

    private static @Nullable After after(String text) {
        var parts = text.split("~", 2);
        if (parts.length < 2) {
            return null;
        }
        try {
            return new After(parts[0].isEmpty() ? null : LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException notOurs) {
            return null;
        }
    }
}
