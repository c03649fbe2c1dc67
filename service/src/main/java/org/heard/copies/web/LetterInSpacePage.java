package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.copies.LettersInSpace;
import org.heard.copies.LettersInSpace.Placed;
import org.heard.copies.LettersInSpace.Put;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
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

/// Where a released letter is put into the child's own space, to be read alone or with somebody first.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/letter/space")
public class LetterInSpacePage {
    private static final int LONGEST_NAME = 200;

    private final LettersInSpace inSpace;
    private final Children children;
    private final Sight sight;

    LetterInSpacePage(LettersInSpace inSpace, Children children, Sight sight) {
        this.inSpace = inSpace;
        this.children = children;
        this.sight = sight;
    }

    /// What the template shows.
    ///
    /// @param placed how it was put there, absent while it was not
    public record View(
            Child child, ReviewId review, @Nullable Placed placed) {
        public String path(String part) {
            return "/children/" + child.id() + "/reviews/" + review + "/letter/space" + part;
        }

        public String back() {
            return "/children/" + child.id() + "/reviews/" + review + "/copies/" + child.id() + "/release";
        }
    }

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return page(page, Form.blank().put("on", today), actor, today, child, review);
    }

    @PostMapping
    ModelAndView put(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var with = form.atMost(LONGEST_NAME, "first-with", "The name");
        var first = form.typed("first");
        if (!first.equals("alone") && !first.equals("together")) {
            form.reject("first", "Choose how the child reads it");
        } else if (first.equals("together") && with.isBlank()) {
            form.reject("first-with", "Enter with whom");
        }
        return form.hasErrors()
                ? page(page, form, actor, today, child, review)
                : answered(
                        page,
                        form,
                        "first",
                        inSpace.put(actor, now, today, child, review, first.equals("together") ? with : ""),
                        actor,
                        today,
                        child,
                        review,
                        redirect);
    }

    @PostMapping("/together")
    ModelAndView together(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var on = form.requiredDate("on", "day");
        return form.hasErrors()
                ? page(page, form, actor, today, child, review)
                : answered(
                        page,
                        form,
                        "on",
                        inSpace.together(actor, now, today, child, review, on.orElseThrow()),
                        actor,
                        today,
                        child,
                        review,
                        redirect);
    }

    private ModelAndView answered(
            Page page,
            Form form,
            String field,
            Put put,
            Actor actor,
            LocalDate today,
            ChildId child,
            ReviewId review,
            RedirectAttributes redirect) {
        Optional<String> why = switch (put) {
            case Put.Done() -> Optional.empty();
            case Put.NotNow(var tooSoon) -> Optional.of(tooSoon.words());
            case Put.Refused(var refused) -> Optional.of(refused.words());
        };
        if (why.isPresent()) {
            return page(page, form.reject(field, why.get()), actor, today, child, review);
        }
        Flash.done("The letter is in the child’s own space.").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/copies/" + child + "/release");
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var view = new View(
                children.get(actor, child, today),
                review,
                inSpace.find(actor, today, child, review).orElse(null));
        return new ModelAndView(
                "copies/letterInSpace",
                Map.of("page", page.titled("Put a letter into a child’s space"), "form", form, "view", view));
    }
}
