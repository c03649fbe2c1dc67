package org.heard.space.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.access.NotFound;
import org.heard.alerts.Alerts;
import org.heard.children.Children;
import org.heard.enclosed.Enclosed;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.space.Helping;
import org.heard.space.Me;
import org.heard.space.QuestionSet;
import org.heard.space.Questions;
import org.heard.space.Say;
import org.heard.space.SetQuestion;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.tellings.Tellings.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Sets of questions a child may open on any day: who reads it first, then one question a page, then all of it once
/// more and Send. What was answered travels in the form and waits for the child where they do not send it.
@Controller
@RequestMapping(MyQuestionsPage.AT)
public class MyQuestionsPage {
    static final String AT = "/me/questions";

    private final Tellings tellings;
    private final Alerts alerts;
    private final Children children;
    private final Begun begun;
    private final Once once;

    MyQuestionsPage(Tellings tellings, Alerts alerts, Children children, Begun begun, Once once) {
        this.tellings = tellings;
        this.alerts = alerts;
        this.children = children;
        this.begun = begun;
        this.once = once;
    }

    /// What the templates show.
    ///
    /// @param at which question is asked, counted from nought; as many as there are where all are answered
    public record View(QuestionSet set, int at, SetAnswers answers, MySayPage.Before before) {
        public String path() {
            return AT + "/" + set.path();
        }

        /// The question asked; empty before the first and after the last.
        public Optional<SetQuestion> question() {
            return at < of() ? Optional.of(answers.questions().get(at)) : Optional.empty();
        }

        public int of() {
            return answers.questions().size();
        }
    }

    @GetMapping
    ModelAndView list(Me me) {
        return new ModelAndView("space/questions", Map.of("me", me.titled(Questions.TITLE), "sets", sets(me)));
    }

    @GetMapping("/{set}")
    ModelAndView open(Me me, Instant now, Query query, @PathVariable("set") String path) {
        var set = set(me, path);
        var on = query.first("on");
        return WhoIsThere.asks(me)
                ? WhoIsThere.page(me, Form.blank(), Begun.path(AT + "/" + path, on))
                : begun.find(me, AT + "/" + path, on)
                        .map(form -> goOn(me, form, now, set))
                        .orElseGet(() -> show(me, Form.blank(), now, set, "Start", 0));
    }

    private ModelAndView goOn(Me me, Form form, Instant now, QuestionSet set) {
        return ask(me, form, now, set, at(form, set.questions(me.band()).size()));
    }

    @PostMapping("/{set}")
    ModelAndView answer(Me me, Form form, Instant now, @PathVariable("set") String path, RedirectAttributes redirect) {
        var set = set(me, path);
        var answers = new SetAnswers(me, set, form);
        var last = answers.questions().size();
        var at = at(form, last);
        return switch (form.typed("do")) {
            case WhoIsThere.BESIDE ->
                WhoIsThere.unanswered(form)
                        ? WhoIsThere.page(
                                me,
                                form.reject(WhoIsThere.BESIDE, me.say(Helping.CHOOSE)),
                                Begun.path(AT + "/" + path, form.typed("on")))
                        : begun.find(me, AT + "/" + path, form.typed("on")).isPresent()
                                ? goOn(me, begun.find(me, AT + "/" + path, form), now, set)
                                : show(me, form, now, set, "Start", 0);
            case "back" -> at == 0 ? show(me, form, now, set, "Start", 0) : ask(me, form, now, set, at - 1);
            case "instead" -> show(me, form, now, set, "Instead", at);
            case "send" -> send(me, form, now, set, redirect);
            case "next" -> {
                if (at < last) {
                    reject(me, form, answers, answers.questions().get(at));
                }
                yield ask(me, form, now, set, form.hasErrors() ? at : at + 1);
            }
            default -> ask(me, form, now, set, at);
        };
    }

    private static void reject(Me me, Form form, SetAnswers answers, SetQuestion question) {
        if (answers.tooLong(question)) {
            form.reject(SetAnswers.written(question), me.say(Say.LONG));
        } else if (answers.find(question).isEmpty()) {
            form.reject("tap", me.say(question.isWritten() ? Questions.WRITE_OR_TAP : Questions.CHOOSE));
        }
    }

    private ModelAndView send(Me me, Form form, Instant now, QuestionSet set, RedirectAttributes redirect) {
        var answers = new SetAnswers(me, set, form);
        var last = answers.questions().size();
        if (answers.isEmpty()) {
            return ask(me, form.reject("send", me.say(Questions.NOTHING)), now, set, last);
        }
        var telling = new NewTelling(
                Kind.QUESTIONS,
                form.typed("route").equals(Route.REVIEW.name()) ? Route.REVIEW : Route.SOON,
                "",
                answers.list(),
                Set.copyOf(form.chosen("hidden")),
                form.chose("keep", "yes"),
                WhoIsThere.answer(me, form),
                me.inEnglish(set),
                Enclosed.nothing());
        var submitted = once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    var sent = tellings.send(me.self(), now, me.today(), telling);
                    begun.sent(me, now, form);
                    return sent;
                },
                sent -> sent instanceof Sent.Done ? Optional.of("/me/said") : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Sent>(var to)) {
            Flash.done(me.say(Say.SENT)).on(redirect);
            return new ModelAndView("redirect:" + to);
        }
        return ask(me, form.reject("send", me.say(Say.LONG)), now, set, last);
    }

    private ModelAndView ask(Me me, Form form, Instant now, QuestionSet set, int at) {
        var last = set.questions(me.band()).size();
        return show(me, form, now, set, at < last ? "Ask" : "End", Math.min(at, last));
    }

    private ModelAndView show(Me me, Form form, Instant now, QuestionSet set, String which, int at) {
        begun.keeping(me, now, AT + "/" + set.path(), form);
        var view = new View(set, at, new SetAnswers(me, set, form), MySayPage.before(tellings, alerts, me, now));
        return new ModelAndView(
                "space/questions" + which, Map.of("me", me.titled(Questions.TITLE), "form", form, "view", view));
    }

    private List<QuestionSet> sets(Me me) {
        var age = children.list(Set.of(me.self().child())).stream()
                .flatMap(child -> child.ageOn(me.today()).stream())
                .findFirst()
                .orElse(0);
        return QuestionSet.of(me.band(), age);
    }

    private QuestionSet set(Me me, String path) {
        return QuestionSet.at(path).filter(sets(me)::contains).orElseThrow(NotFound::new);
    }

    /// Where in the set the child is; what was changed on its way begins anew.
    private static int at(Form form, int last) {
        var typed = form.typed("at");
        var at = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
        return at <= last ? at : 0;
    }
}
