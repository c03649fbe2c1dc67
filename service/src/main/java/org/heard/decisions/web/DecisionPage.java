package org.heard.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.access.Relations.Relation;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.decisions.Decision;
import org.heard.decisions.Decision.Owner;
import org.heard.decisions.Decisions;
import org.heard.decisions.Decisions.Answer;
import org.heard.decisions.Decisions.Refusal;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO records a decision: what, who, by when, and what will be better for the child.
@Controller
@RequestMapping("/children/{child}/decisions/new")
public class DecisionPage {
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final String SOMEBODY_ELSE = "other";

    private final Decisions decisions;
    private final Children children;
    private final Relations relations;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    DecisionPage(Decisions decisions, Children children, Relations relations, Sight sight, Once once, Drafts drafts) {
        this.decisions = decisions;
        this.children = children;
        this.relations = relations;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param owners the people now around the child, to choose from
    public record View(Child child, List<Option> owners) {}

    @GetMapping
    ModelAndView show(Page page, Form asked, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        // The page of a review sends its day along.
        var made = asked.date("made", "date of the decision").orElse(today);
        var form = Form.blank().put("made", made).put("review", asked.typed("review"));
        var place = place(child, ReviewId.parse(asked.typed("review")));
        return page(page, drafts.open(actor, now, place, form), actor, today, child);
    }

    /// One for each review at which something is decided, and one for what is decided in between.
    private static DraftPlace place(ChildId child, Optional<ReviewId> review) {
        var at = "/children/" + child + "/decisions/new";
        return review.map(held -> DraftPlace.about(child, "decision", "Record a decision", at + "?review=" + held)
                        .each(held))
                .orElseGet(() -> DraftPlace.about(child, "decision", "Record a decision", at));
    }

    @PostMapping
    ModelAndView decide(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var decision = read(form, actor, today, child);
        if (decision.isPresent()) {
            var review = decision.get().review();
            var back = "/children/" + child + (review == null ? "" : "/reviews/" + review);
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> decisions.decide(actor, now, today, decision.get()),
                    answer -> answer instanceof Answer.Recorded ? Optional.of(back) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                Flash.done("The decision is recorded.").on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused(var why))) {
                why.forEach(refusal -> reject(form, refusal));
            }
        }
        return page(page, form, actor, today, child);
    }

    private Optional<Decision> read(Form form, Actor actor, LocalDate today, ChildId child) {
        form.required("what", "Enter what is to be done");
        var what = form.atMost(LONGEST_TEXT, "what", "The decision");
        var owner = owner(form, child, today);
        var due = form.date("due", "date by which it is to be done");
        var outcome = form.atMost(LONGEST_TEXT, "outcome", "What will be better");
        var made = form.requiredDate("made", "date of the decision");
        if (form.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(Decision.of(
                child,
                ReviewId.parse(form.typed("review")).orElse(null),
                made.orElseThrow(),
                what,
                outcome,
                owner.orElseThrow(),
                due.orElse(null),
                actor.name()));
    }

    private Optional<Owner> owner(Form form, ChildId child, LocalDate today) {
        if (form.typed("owner").equals(SOMEBODY_ELSE)) {
            form.required("owner-name", "Enter who does it");
            return Optional.of(new Owner(null, form.atMost(LONGEST_NAME, "owner-name", "The name")));
        }
        var owner = around(child, today).stream()
                .filter(relation -> relation.person().toString().equals(form.typed("owner")))
                .findFirst()
                .map(relation -> new Owner(relation.person(), relation.name()));
        if (owner.isEmpty()) {
            form.reject("owner", "Choose who does it");
        }
        return owner;
    }

    private static void reject(Form form, Refusal refusal) {
        switch (refusal) {
            case TEXT_MISSING -> form.reject("what", "Enter what is to be done");
            case OWNER_MISSING -> form.reject("owner", "Choose who does it");
            case NOT_YET, BEFORE_MADE ->
                form.reject("made", "The decision cannot have been made on a day still to come");
            case DUE_BEFORE_MADE -> form.reject("due", "It cannot be due before it was made");
            case NOTE_MISSING -> form.reject("outcome", "Enter what will be better");
        }
    }

    private List<Relation> around(ChildId child, LocalDate today) {
        return relations.listOf(Set.of(child)).getOrDefault(child, List.of()).stream()
                .filter(relation -> relation.on(today))
                .toList();
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child) {
        var owners = new ArrayList<Option>();
        around(child, today)
                .forEach(relation -> owners.add(Option.of(relation.person().toString(), relation.name())
                        .hint(relation.kind().words())));
        return new ModelAndView(
                "decisions/decide",
                Map.of(
                        "page",
                        page.titled("Record a decision"),
                        "form",
                        form,
                        "view",
                        new View(children.get(actor, child, today), owners)));
    }
}
