package org.heard.tellings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Link;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.tellings.Reading;
import org.heard.tellings.Row;
import org.heard.tellings.Show;
import org.heard.tellings.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What children sent that the reader may read, and what adults wrote down that children want: first what nobody has
/// read, then what waits for an answer.
@Controller
public class TellingsPage {
    private static final int PAGE = 50;

    private final Reading reading;
    private final Children children;

    TellingsPage(Reading reading, Children children) {
        this.reading = reading;
        this.children = children;
    }

    /// What the template shows.
    ///
    /// @param first the first page, absent on it
    /// @param more  the next page, absent on the last
    public record View(
            Show show,
            List<Row> rows,
            Map<ChildId, String> names,
            Waiting waiting,
            Instant now,
            LocalDate today,
            @Nullable Link first,
            @Nullable Link more) {}

    @GetMapping("/tellings")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var listed =
                reading.list(actor, now, today, Show.find(query.first("show")), Ids.find(query.first("after")), PAGE);
        var names = children
                .list(
                        actor,
                        today,
                        listed.rows().stream().map(Row::child).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Child::shownAs, (one, other) -> one));
        var more = listed.next()
                .map(last -> Link.to("More", "/tellings?show=" + listed.show().name() + "&after=" + last))
                .orElse(null);
        var first = query.first("after").isEmpty()
                ? null
                : Link.to("The first", "/tellings?show=" + listed.show().name());
        var view = new View(listed.show(), listed.rows(), names, listed.waiting(), now, today, first, more);
        return new ModelAndView(
                "tellings/list", Map.of("page", page.titled("What children sent and asked for"), "view", view));
    }
}
