package org.heard.children.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.children.CareHistory;
import org.heard.children.CarePeriod;
import org.heard.children.Children;
import org.heard.children.Episode;
import org.heard.children.RecordHeading;
import org.heard.ids.ChildId;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A child's care history, spell by spell, with what can be entered and put right.
@Controller
public class CarePage {
    private final Children children;
    private final RecordHeading headings;
    private final Sight sight;
    private final Audit audit;

    CarePage(Children children, RecordHeading headings, Sight sight, Audit audit) {
        this.children = children;
        this.headings = headings;
        this.sight = sight;
        this.audit = audit;
    }

    /// A spell of care and its episodes, the latest first.
    public record Spell(CarePeriod period, List<Episode> episodes) {
        /// The spells of a history, the latest first.
        static List<Spell> of(CareHistory history) {
            var periods = history.periods();
            return IntStream.range(0, periods.size())
                    .mapToObj(i -> new Spell(
                            periods.get(i),
                            history.episodes().stream()
                                    .filter(episode -> !episode.began()
                                            .isBefore(periods.get(i).began()))
                                    .filter(episode -> i + 1 == periods.size()
                                            || episode.began()
                                                    .isBefore(periods.get(i + 1).began()))
                                    .toList()
                                    .reversed()))
                    .toList()
                    .reversed();
        }
    }

    /// What the template shows.
    public record View(String at, Content heading, List<Spell> spells, boolean inCare, boolean mayKeep) {}

    @GetMapping("/children/{child}/care")
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        var history = children.history(actor, child, today);
        audit.write(actor, now, "looked", child, List.of("care history"));
        return new ModelAndView(
                "children/care",
                Map.of(
                        "page",
                        page.titled("Care history"),
                        "view",
                        new View(
                                "/children/" + child,
                                headings.above(actor, child, today, "Care history"),
                                Spell.of(history),
                                history.periods().stream().anyMatch(period -> period.ended() == null),
                                sight.may(actor, Act.KEEP_RECORD, child, today))));
    }
}
