package org.heard.voice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfiles;
import org.heard.decisions.Decision;
import org.heard.ids.ChildId;
import org.heard.moments.Moments;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.heard.voice.AnswerTranslations;
import org.heard.voice.AnswerTranslations.Translated;
import org.heard.voice.MadeDecisions;
import org.heard.voice.Wish;
import org.heard.voice.Wish.Answered;
import org.heard.voice.Wishes;
import org.heard.voice.Wishes.Done;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an adult answers what a child asked for: yes, not yet or no, why, and who says so.
@Controller
@RequestMapping("/children/{child}/wishes/{wish}/answer")
public class AnswerWishPage {
    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_NAME = 200;

    private final Wishes wishes;
    private final MadeDecisions made;
    private final Children children;
    private final Sight sight;
    private final Moments moments;
    private final JargonList jargon;
    private final CommunicationProfiles profiles;
    private final AnswerTranslations translations;
    private final Audit audit;
    private final Once once;

    AnswerWishPage(
            Wishes wishes,
            MadeDecisions made,
            Children children,
            Sight sight,
            Moments moments,
            JargonList jargon,
            CommunicationProfiles profiles,
            AnswerTranslations translations,
            Audit audit,
            Once once) {
        this.profiles = profiles;
        this.translations = translations;
        this.audit = audit;
        this.jargon = jargon;
        this.wishes = wishes;
        this.made = made;
        this.children = children;
        this.sight = sight;
        this.moments = moments;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param choices the decisions one of which may have been made of it
    /// @param reading how the reason reads as far as it is typed
    /// @param language the child's own, empty where it is English
    public record View(Child child, Wish wish, List<Decision> choices, Reading reading, String language, Instant now) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String wish) {
        sight.must(actor, Act.ANSWER, child, today);
        var view = view(Form.blank(), actor, now, today, child, wish);
        var stands = made.list(actor, today, child).get(view.wish().id());
        audit.write(actor, now, "read", child, List.of("wish"));
        var form = Form.blank().put("on", today).put("by", actor.name());
        return page(
                page, stands == null ? form : form.put("decision", stands.id().toString()), view);
    }

    @PostMapping
    ModelAndView answer(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String wish,
            RedirectAttributes redirect) {
        sight.must(actor, Act.ANSWER, child, today);
        var view = view(form, actor, now, today, child, wish);
        if (form.chose("look", "yes")) {
            return page(page, form, view);
        }
        var outcome = form.oneOf(Wish.Outcome.class, "outcome", "Choose the answer");
        var reason = form.atMost(LONGEST_REASON, "reason", "The reason");
        form.required("by", "Enter who answers");
        var by = form.atMost(LONGEST_NAME, "by", "The name");
        var on = form.requiredDate("on", "date of the answer");
        var translated = Translated.typed(form);
        var decision = view.choices().stream()
                .map(Decision::id)
                .filter(id -> form.chose("decision", id.toString()))
                .findFirst();
        if (!form.hasErrors()) {
            var shown = form.chose("shown", "yes");
            var answered = shown
                    ? new Answered(on.orElseThrow(), outcome.orElseThrow(), reason, by)
                            .shownFrom(moments.next(now, today, child))
                    : new Answered(on.orElseThrow(), outcome.orElseThrow(), reason, by);
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> {
                        made.join(actor, now, today, child, view.wish().id(), decision);
                        var done = wishes.answer(
                                actor, now, today, child, view.wish().id(), answered);
                        if (done == Done.RECORDED) {
                            translated.ifPresent(one -> translations.keep(
                                    actor, now, child, view.wish().id(), reason, one));
                        }
                        return done;
                    },
                    done -> done == Done.RECORDED ? Optional.of("/children/" + child) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Done>(var path)) {
                Flash.done(
                                shown
                                        ? "The answer is recorded. The child reads it in their space."
                                        : "The answer is recorded for staff. The child still waits: write to them, or talk with them.")
                        .on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            switch (((Once.Submitted.Refused<Done>) submitted).why()) {
                case NOT_YET -> form.reject("on", "The answer cannot have been given on a day still to come");
                case BEFORE_THE_WISH -> form.reject("on", "The answer cannot have been given before the child asked");
                case REASON_MISSING -> form.reject("reason", "Enter the reason, so that the child can be told why");
                case RECORDED -> throw new IllegalStateException("refused although recorded");
            }
        }
        return page(page, form, view);
    }

    private View view(Form form, Actor actor, Instant now, LocalDate today, ChildId child, String wish) {
        var found = wishes.list(actor, today, child).stream()
                .filter(one -> one.id().toString().equals(wish))
                .findFirst()
                .orElseThrow(NotFound::new);
        var who = children.get(actor, child, today);
        var reading = jargon.read(today, AgeBand.of(who.ageOn(today)), List.of(form.typed("reason")));
        var language = profiles.get(actor, child, today).language();
        return new View(who, found, made.choices(actor, today, child), reading, language, now);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "voice/answer",
                Map.of("page", page.titled("Answer what the child asked for"), "form", form, "view", view));
    }
}
