package org.heard.tellings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.tellings.Reading;
import org.heard.tellings.Standing;
import org.heard.tellings.Telling;
import org.heard.tellings.Waiting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// What children sent that the reader may read: first what nobody has read, then what waits for an answer.
@Controller
public class TellingsPage {
    private final Reading reading;
    private final Children children;

    TellingsPage(Reading reading, Children children) {
        this.reading = reading;
        this.children = children;
    }

    /// Which of them.
    public enum Show {
        UNREAD("Not read yet"),
        WAITING("Waiting for an answer"),
        ALL("Everything");

        private final String words;

        Show(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// What waits stands in the order in which it should be read; everything, the newest first.
        Comparator<Telling> order() {
            return this == ALL
                    ? Comparator.comparing(Telling::sentAt).reversed()
                    : Comparator.comparing((Telling telling) -> telling.route() != Telling.Route.NOW)
                            .thenComparing(telling -> !telling.isReadFirst())
                            .thenComparing(Telling::sentAt);
        }

        boolean has(Telling telling, Instant now) {
            return switch (this) {
                case UNREAD -> telling.standing(now) == Standing.NOT_READ;
                case WAITING -> telling.isWaiting(now);
                case ALL -> true;
            };
        }
    }

    /// What the template shows.
    public record View(
            Show show,
            List<Telling> tellings,
            Map<ChildId, String> names,
            Waiting waiting,
            Instant now,
            LocalDate today) {}

    @GetMapping("/tellings")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var waiting = reading.waiting(actor, now, today);
        var show = List.of(Show.values()).stream()
                .filter(one -> one.name().equals(query.first("show")))
                .findAny()
                .orElse(waiting.unread() > 0 ? Show.UNREAD : waiting.waiting() > 0 ? Show.WAITING : Show.ALL);
        var tellings = reading.list(actor, now, today).stream()
                .filter(telling -> show.has(telling, now))
                .sorted(show.order())
                .toList();
        var names = children
                .list(tellings.stream().map(Telling::child).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Child::shownAs, (one, other) -> one));
        var view = new View(show, tellings, names, waiting, now, today);
        return new ModelAndView("tellings/list", Map.of("page", page.titled("What children sent"), "view", view));
    }
}
