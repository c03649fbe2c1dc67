package org.heard.explained.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.OwnWordsKeeping;
import org.heard.explained.Explanation;
import org.heard.explained.Explanations;
import org.heard.explained.Explanations.Answer;
import org.heard.explained.Explanations.Explained;
import org.heard.explained.UnexplainedLists;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.plain.PreferredWords;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where what is written for a child is seen as they would read it, and let go to them; and where it is noted
/// that it was read together, or talked about.
@Controller
@RequestMapping("/children/{child}/explained/{explained}/release")
public class LettingGoPage {
    private static final int LONGEST_LINE = 200;

    private final Explanations explanations;
    private final UnexplainedLists unexplained;
    private final Children children;
    private final OwnWordsKeeping ownWords;
    private final Sight sight;
    private final Once once;

    LettingGoPage(
            Explanations explanations,
            UnexplainedLists unexplained,
            Children children,
            OwnWordsKeeping ownWords,
            Sight sight,
            Once once) {
        this.explanations = explanations;
        this.unexplained = unexplained;
        this.children = children;
        this.ownWords = ownWords;
        this.sight = sight;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param words   what the child calls people and things
    /// @param earlier whether it was let go in an earlier time in care alone, and may go again as it is
    public record View(Child child, Explained explained, PreferredWords words, boolean earlier) {
        public Explanation explanation() {
            return explained.explanation();
        }

        /// The text as the child reads it.
        public String read(String text) {
            return words.in(text);
        }

        public String path(String part) {
            return back() + "/release" + part;
        }

        public String back() {
            return "/children/" + child.id() + "/explained/"
                    + What.address(explanation().about(), explanation().decision());
        }
    }

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable String explained) {
        sight.must(actor, Act.EXPLAIN, child, today);
        return page(page, Form.blank().put("on", today), actor, today, child, What.from(explained));
    }

    @PostMapping
    ModelAndView release(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String explained,
            RedirectAttributes redirect) {
        sight.must(actor, Act.EXPLAIN, child, today);
        var what = What.from(explained);
        var first = form.typed("first");
        var with = form.atMost(LONGEST_LINE, "first-with", "The name");
        if (!first.equals("alone") && !first.equals("together")) {
            form.reject("first", "Choose how the child reads it");
        } else if (first.equals("together") && with.isBlank()) {
            form.reject("first-with", "Enter with whom");
        }
        if (form.hasErrors()) {
            return page(page, form, actor, today, child, what);
        }
        return answered(
                page,
                form,
                "first",
                () -> explanations.release(
                        actor,
                        now,
                        today,
                        child,
                        what.about(),
                        what.decision(),
                        form.version().orElse(-1),
                        first.equals("together") ? with : ""),
                first.equals("together")
                        ? "It waits until " + with + " says that they have read it together."
                        : "The child can read it now.",
                actor,
                now,
                today,
                child,
                what,
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
            @PathVariable String explained,
            RedirectAttributes redirect) {
        sight.must(actor, Act.EXPLAIN, child, today);
        var what = What.from(explained);
        var on = form.requiredDate("on", "day");
        if (form.hasErrors()) {
            return page(page, form, actor, today, child, what);
        }
        return answered(
                page,
                form,
                "on",
                () -> explanations.together(actor, now, today, child, what.about(), what.decision(), on.orElseThrow()),
                "The child can read it by themself now.",
                actor,
                now,
                today,
                child,
                what,
                redirect);
    }

    @PostMapping("/talked")
    ModelAndView talked(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String explained,
            RedirectAttributes redirect) {
        sight.must(actor, Act.EXPLAIN, child, today);
        var what = What.from(explained);
        var on = form.requiredDate("on", "day");
        if (form.hasErrors()) {
            return page(page, form, actor, today, child, what);
        }
        return answered(
                page,
                form,
                "on",
                () -> explanations.talked(actor, now, today, child, what.about(), what.decision(), on.orElseThrow()),
                "Noted. The child sees that you talked.",
                actor,
                now,
                today,
                child,
                what,
                redirect);
    }

    private ModelAndView answered(
            Page page,
            Form form,
            String field,
            Supplier<Answer> work,
            String done,
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            What what,
            RedirectAttributes redirect) {
        var at = "/children/" + child + "/explained/" + What.address(what.about(), what.decision());
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                work,
                answer -> answer instanceof Answer.Done ? Optional.of(at) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done(done).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        form.reject(field, why(((Once.Submitted.Refused<Answer>) submitted).why()));
        return page(page, form, actor, today, child, what);
    }

    private static String why(Answer refused) {
        return switch (refused) {
            case Answer.NotNow(var why) -> why.words();
            case Answer.ReadAgain() -> "It has changed since you opened this page. Read it again";
            case Answer.NotThatDay() -> "The day must be today or in the past, and not before it could have been";
            case Answer.Done() -> throw new IllegalStateException();
            case Answer.ChangedMeanwhile(var _) -> "Somebody changed it meanwhile. Read it again";
        };
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, What what) {
        var one = explanations.get(actor, today, child, what.about(), what.decision());
        form.editing(one.explanation().version());
        var view = new View(
                children.get(actor, child, today),
                one,
                ownWords.get(actor, child, today).words(),
                unexplained.isOfAnEarlierTime(actor, today, one.explanation()));
        return new ModelAndView(
                "explained/lettingGo",
                Map.of("page", page.titled("Let it go to the child"), "form", form, "view", view));
    }
}
