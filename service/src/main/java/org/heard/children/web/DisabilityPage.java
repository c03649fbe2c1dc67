package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.Disabilities;
import org.heard.children.Disabilities.Answer;
import org.heard.children.Disability;
import org.heard.children.Words;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is recorded whether a child is disabled, and how.
@Controller
@RequestMapping("/children/{child}/identity/disability")
public class DisabilityPage {
    private static final String YES = "YES";

    private final Children children;
    private final Disabilities disabilities;
    private final Sight sight;
    private final Once once;

    DisabilityPage(Children children, Disabilities disabilities, Sight sight, Once once) {
        this.children = children;
        this.disabilities = disabilities;
        this.sight = sight;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var known = disabilities.get(actor, today, child);
        return page(page, filled(known), children.get(actor, child, today), known);
    }

    @PostMapping
    ModelAndView record(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var said = read(form);
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> disabilities.record(
                            actor, now, today, child, said, form.version().orElse(0)),
                    answer -> answer == Answer.RECORDED
                            ? Optional.of("/children/" + child + "/identity#disability")
                            : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Answer>(var path) -> {
                    Flash.done("Whether the child is disabled is recorded.").on(redirect);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Answer>(var why) -> refuse(form, actor, today, child, why);
            }
        }
        return page(page, form, children.get(actor, child, today), disabilities.get(actor, today, child));
    }

    private void refuse(Form form, Actor actor, LocalDate today, ChildId child, Answer why) {
        if (why == Answer.NOTHING_NEW) {
            form.reject("disabled", "This is recorded already");
            return;
        }
        var theirs = disabilities.get(actor, today, child);
        form.editing(theirs.version())
                .reject(
                        "disabled",
                        "This was changed just now to “%s”. Save once more if yours is right."
                                .formatted(theirs.words()));
    }

    private static Form filled(Disability known) {
        var form = Form.blank().editing(known.version());
        return switch (known.said()) {
            case "" -> form;
            case Disability.NONE -> form.put("disabled", Disability.NONE);
            default ->
                form.put("disabled", YES).choose("how", List.of(known.said().split(" ", -1)));
        };
    }

    private static String read(Form form) {
        var disabled = form.required("disabled", "Choose whether the child is disabled");
        if (!disabled.equals(YES)) {
            return Disability.NONE;
        }
        var how = new TreeSet<>(form.chosen("how"));
        how.retainAll(Words.disabilities().keySet());
        if (how.isEmpty()) {
            form.reject("how", "Choose what the disability is about");
        }
        return String.join(" ", how);
    }

    private static ModelAndView page(Page page, Form form, Child child, Disability known) {
        return new ModelAndView(
                "children/disability",
                Map.of("page", page.titled("Disability"), "form", form, "child", child, "known", known));
    }
}
