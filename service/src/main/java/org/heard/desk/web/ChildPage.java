package org.heard.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.desk.ChildOverview;
import org.heard.ids.ChildId;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// A child's page for staff: who this is, what is due, what they said, who is who, what was agreed.
@Controller
public class ChildPage {
    private final ChildOverview overview;

    ChildPage(ChildOverview overview) {
        this.overview = overview;
    }

    @GetMapping("/children/{child}")
    ModelAndView show(Page page, @PathVariable ChildId child, Actor actor, Instant now, LocalDate today) {
        return new ModelAndView(
                "desk/child",
                Map.of(
                        "page", page.titled("A child's page"),
                        "overview", overview.get(actor, child, now, today)));
    }
}
