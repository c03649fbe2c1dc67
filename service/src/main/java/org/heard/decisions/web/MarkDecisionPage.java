package org.heard.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.decisions.Decision;
import org.heard.decisions.Decisions;
import org.heard.decisions.Decisions.Answer;
import org.heard.decisions.Decisions.Refusal;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the social worker or the IRO says how far a decision got.
@Controller
@RequestMapping("/children/{child}/decisions/{decision}/mark")
public class MarkDecisionPage {
    private static final int LONGEST_NOTE = 2000;

    private final Decisions decisions;
    private final Children children;
    private final Once once;

    MarkDecisionPage(Decisions decisions, Children children, Once once) {
        this.decisions = decisions;
        this.children = children;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param back where it is gone on to: the list it was opened from, or the child's page
    public record View(Child child, Decision decision, String back) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Query query,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID decision) {
        var form = Form.blank().put("on", today).put("from", query.first("from"));
        return page(page, form, view(form, actor, today, child, decision));
    }

    @PostMapping
    ModelAndView mark(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID decision,
            RedirectAttributes redirect) {
        var view = view(form, actor, today, child, decision);
        var status = form.oneOf(Decision.Status.class, "status", "Choose how far it got");
        var note = form.atMost(LONGEST_NOTE, "note", "The note");
        var on = form.requiredDate("on", "date");
        if (!form.hasErrors()) {
            var mark = new Decision.Mark(on.orElseThrow(), status.orElseThrow(), note, actor.name());
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> decisions.mark(
                            actor, now, today, child, view.decision().id(), mark),
                    answer -> answer instanceof Answer.Recorded ? Optional.of(view.back()) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                Flash.done("The decision is marked: " + status.get().words().toLowerCase(java.util.Locale.UK) + ".")
                        .on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused(var why))) {
                why.forEach(refusal -> reject(form, refusal));
            }
        }
        return page(page, form, view);
    }

    private static void reject(Form form, Refusal refusal) {
        switch (refusal) {
            case NOT_YET -> form.reject("on", "It cannot have got there on a day still to come");
            case BEFORE_MADE -> form.reject("on", "It cannot have got there before it was decided");
            case NOTE_MISSING -> form.reject("note", "Enter what is left to do and what stands in the way");
            case TEXT_MISSING, OWNER_MISSING, DUE_BEFORE_MADE ->
                throw new IllegalStateException("said of a decision, not of how far it got: " + refusal);
        }
    }

    private View view(Form form, Actor actor, LocalDate today, ChildId child, UUID decision) {
        var found = decisions.get(actor, today, child, decision);
        if (!decisions.mayMark(actor, today, found)) {
            throw new NotFound();
        }
        var back =
                form.typed("from").equals("list") ? "/work/decisions?show=MINE" : "/children/" + child + "#decisions";
        return new View(children.get(actor, child, today), found, back);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "decisions/mark", Map.of("page", page.titled("How far did it get?"), "form", form, "view", view));
    }
}
