package org.heard.explained.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.explained.Explanation;
import org.heard.explained.Explanations;
import org.heard.explained.NotNow;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is noted that a child does not want to be told something for now, and that they do again.
@Controller
@RequestMapping("/children/{child}/explained/{explained}/not-now")
public class NotNowPage {
    private final Explanations explanations;
    private final NotNow notNow;
    private final Children children;
    private final Sight sight;

    NotNowPage(Explanations explanations, NotNow notNow, Children children, Sight sight) {
        this.explanations = explanations;
        this.notNow = notNow;
        this.children = children;
        this.sight = sight;
    }

    /// What the template shows.
    ///
    /// @param noted what holds now, absent where nothing is noted
    public record View(Child child, Explanation explanation, NotNow.@Nullable Noted noted) {
        public String path(String part) {
            return back() + "/not-now" + part;
        }

        public String back() {
            return "/children/" + child.id() + "/explained/"
                    + What.address(explanation.about(), explanation.decision());
        }
    }

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable String explained) {
        return page(page, Form.blank().put("on", today), actor, today, explanation(actor, today, child, explained));
    }

    @PostMapping
    ModelAndView note(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String explained,
            RedirectAttributes redirect) {
        var one = explanation(actor, today, child, explained);
        var on = form.requiredDate("on", "day");
        if (on.isPresent() && notNow.note(actor, now, today, one, on.get()) == NotNow.Answer.NOT_THAT_DAY) {
            form.reject("on", "The day must be today or in the past");
        }
        if (form.hasErrors()) {
            return page(page, form, actor, today, one);
        }
        Flash.done("Noted. It is not among what is to be explained until the child wants to be told.")
                .on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/explained/" + explained);
    }

    @PostMapping("/ended")
    ModelAndView end(
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String explained,
            RedirectAttributes redirect) {
        notNow.end(actor, now, today, explanation(actor, today, child, explained));
        Flash.done("Noted. It is among what is to be explained again.").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/explained/" + explained);
    }

    private Explanation explanation(Actor actor, LocalDate today, ChildId child, String explained) {
        sight.must(actor, Act.EXPLAIN, child, today);
        children.get(actor, child, today);
        var what = What.from(explained);
        return explanations
                .get(actor, today, child, what.about(), what.decision())
                .explanation();
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, Explanation one) {
        var view = new View(
                children.get(actor, one.child(), today),
                one,
                notNow.find(actor, today, one).orElse(null));
        return new ModelAndView(
                "explained/notNow", Map.of("page", page.titled("Not for now"), "form", form, "view", view));
    }
}
