package org.heard.drafts.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.drafts.Draft;
import org.heard.drafts.Drafts;
import org.heard.drafts.Subjects;
import org.heard.ids.ChildId;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What somebody began to type and has not sent: where to carry on, and what becomes of a draft.
@Controller
@RequestMapping("/drafts")
public class DraftsPage {
    private final Drafts drafts;
    private final Subjects subjects;

    DraftsPage(Drafts drafts, Subjects subjects) {
        this.drafts = drafts;
        this.subjects = subjects;
    }

    /// What the template shows.
    public record View(List<Draft> drafts, Map<ChildId, String> names) {}

    @GetMapping
    ModelAndView list(Page page, Actor actor, LocalDate today) {
        var list = drafts.list(actor, today);
        var children = list.stream()
                .map(draft -> draft.place().child())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ModelAndView(
                "drafts/list",
                Map.of("page", page.titled("Not sent yet"), "view", new View(list, subjects.names(children))));
    }

    @PostMapping("/throw-away")
    String throwAway(Form form, Actor actor, Instant now, LocalDate today) {
        drafts.throwAway(actor, now, today, form);
        return "redirect:" + drafts.pageOf(actor, today, form);
    }

    @PostMapping("/bring-back")
    String bringBack(Form form, Actor actor, LocalDate today) {
        drafts.bringBack(actor, today, form);
        return "redirect:" + drafts.pageOf(actor, today, form);
    }

    /// Shows what was typed in the other place in the form, and what stood in the form beside it.
    @PostMapping("/other")
    String other(Form form, Actor actor, LocalDate today) {
        drafts.changePlaces(actor, today, form);
        return "redirect:" + drafts.pageOf(actor, today, form);
    }
}
