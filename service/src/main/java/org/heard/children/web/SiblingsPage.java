package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.Siblings;
import org.heard.children.Siblings.Answer;
import org.heard.children.Siblings.Kind;
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

/// Where a child's brothers and sisters in care are linked, and links made by mistake are taken away.
@Controller
@RequestMapping("/children/{child}/siblings")
public class SiblingsPage {
    private static final int A_FEW = 10;
    private static final int LONGEST_REASON = 1000;

    private final Children children;
    private final Siblings siblings;
    private final Sight sight;
    private final Once once;

    SiblingsPage(Children children, Siblings siblings, Sight sight, Once once) {
        this.children = children;
        this.siblings = siblings;
        this.sight = sight;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        return page(page, Form.blank(), actor, today, child, List.of());
    }

    /// Looks for the other child, or links the one chosen.
    @PostMapping
    ModelAndView link(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var text = form.required("text", "Enter the name or number of the brother or sister");
        var found = form.hasErrors()
                ? List.<Child>of()
                : children.search(actor, now, today, text, null, A_FEW).children().stream()
                        .filter(other -> !other.id().equals(child))
                        .toList();
        if (found.isEmpty()) {
            form.reject("text", "No other child is found by that, among those you work with");
        } else if (!form.chose("look", "first")) {
            var other = ChildId.parse(form.typed("other"));
            if (other.isEmpty()) {
                form.reject("other", "Choose which child");
            }
            var kind = form.oneOf(Kind.class, "kind", "Choose how they are brothers or sisters");
            if (!form.hasErrors()
                    && done(
                            form,
                            actor,
                            now,
                            child,
                            "other",
                            () -> siblings.link(actor, now, today, child, other.orElseThrow(), kind.orElseThrow()))) {
                Flash.done("They are linked, on both records.").on(redirect);
                return new ModelAndView("redirect:/children/" + child);
            }
        }
        return page(page, form, actor, today, child, found);
    }

    @PostMapping("/unlink")
    ModelAndView unlink(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var linked = ChildId.parse(form.typed("linked"));
        if (linked.isEmpty()) {
            form.reject("linked", "Choose which link to take away");
        }
        var why = form.atMost(LONGEST_REASON, "why", "The reason");
        if (!form.hasErrors()
                && done(
                        form,
                        actor,
                        now,
                        child,
                        "linked",
                        () -> siblings.unlink(actor, now, today, child, linked.orElseThrow(), why))) {
            Flash.done("They are no longer linked, on either record.").on(redirect);
            return new ModelAndView("redirect:/children/" + child);
        }
        return page(page, form, actor, today, child, List.of());
    }

    private boolean done(Form form, Actor actor, Instant now, ChildId child, String field, Supplier<Answer> work) {
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                work,
                answer -> answer instanceof Answer.Done ? Optional.of("/children/" + child) : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Answer> sent -> true;
            case Once.Submitted.Refused<Answer>(var why) -> {
                switch (why) {
                    case Answer.SameChild _ -> form.reject(field, "Choose another child: this is the same one");
                    case Answer.NothingNew _ ->
                        form.reject(
                                field, field.equals("linked") ? "They are not linked" : "They are linked so already");
                    case Answer.ReasonMissing _ -> form.reject("why", "Enter why the link is taken away");
                    case Answer.Done done -> throw new IllegalStateException("done: " + done);
                }
                yield false;
            }
        };
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, List<Child> found) {
        return new ModelAndView(
                "children/siblings",
                Map.of(
                        "page", page.titled("Brothers and sisters in care"),
                        "form", form,
                        "child", children.get(actor, child, today),
                        "siblings", siblings.list(actor, child, today),
                        "found", found));
    }
}
