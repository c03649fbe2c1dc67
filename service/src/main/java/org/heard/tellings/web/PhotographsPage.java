package org.heard.tellings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.enclosed.SentPhotograph;
import org.heard.ids.ChildId;
import org.heard.pages.Download;
import org.heard.pages.Page;
import org.heard.tellings.Photographs;
import org.heard.tellings.TellingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where whoever was trained for it opens photographs children sent, each behind a warning. A photograph has no
/// address: it is the answer to a button, and cannot be linked or passed on.
@Controller
@RequestMapping("/photographs")
public class PhotographsPage {
    private final Photographs photographs;
    private final Children children;

    PhotographsPage(Photographs photographs, Children children) {
        this.photographs = photographs;
        this.children = children;
    }

    /// What the list shows.
    public record View(List<SentPhotograph> sent, Map<ChildId, String> names) {}

    @GetMapping
    ModelAndView list(Page page, Actor actor, Instant now, LocalDate today) {
        var sent = photographs.list(actor, now, today);
        return new ModelAndView(
                "tellings/photographs",
                Map.of("page", page.titled("Photographs children sent"), "view", new View(sent, names(sent))));
    }

    @GetMapping("/{enclosing}")
    ModelAndView warn(Page page, Actor actor, LocalDate today, @PathVariable TellingId enclosing) {
        var sent = List.of(photographs.get(actor, today, enclosing));
        return new ModelAndView(
                "tellings/photograph",
                Map.of("page", page.titled("A photograph a child sent"), "view", new View(sent, names(sent))));
    }

    @PostMapping("/{enclosing}")
    Download open(Actor actor, Instant now, LocalDate today, @PathVariable TellingId enclosing) {
        return photographs.open(actor, now, today, enclosing).shown();
    }

    private Map<ChildId, String> names(List<SentPhotograph> sent) {
        return children.list(sent.stream().map(SentPhotograph::child).distinct().toList()).stream()
                .collect(Collectors.toMap(Child::id, Child::shownAs, (one, other) -> one));
    }
}
