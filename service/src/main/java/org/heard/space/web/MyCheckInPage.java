package org.heard.space.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.alerts.Alerts;
import org.heard.enclosed.Enclosed;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.space.CheckIn;
import org.heard.space.Helping;
import org.heard.space.Me;
import org.heard.space.Say;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Reply;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.tellings.Tellings.Sent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The check-in: one sentence a page. What was answered travels in the form and waits for the child where
/// they do not send it.
@Controller
@RequestMapping(MyCheckInPage.AT)
public class MyCheckInPage {
    static final String AT = "/me/say/check-in";

    private final Tellings tellings;
    private final Alerts alerts;
    private final Begun begun;
    private final Once once;

    MyCheckInPage(Tellings tellings, Alerts alerts, Begun begun, Once once) {
        this.tellings = tellings;
        this.alerts = alerts;
        this.begun = begun;
        this.once = once;
    }

    /// A question, and what was answered to those before it.
    public record Asking(CheckIn question, int number, int of, List<String> given) {}

    /// The end: who reads it, and Send.
    public record Ending(MySayPage.Before before, List<String> given) {}

    @GetMapping
    ModelAndView first(Me me, Instant now, Query query) {
        var on = query.first("on");
        if (WhoIsThere.asks(me)) {
            return WhoIsThere.page(me, Form.blank(), Begun.path(AT, on));
        }
        return begun(me, now, begun.find(me, AT, on).orElseGet(Form::blank));
    }

    private ModelAndView begun(Me me, Instant now, Form form) {
        return next(me, form, now, form.chosen("given"));
    }

    @PostMapping
    ModelAndView answer(Me me, Form form, Instant now, RedirectAttributes redirect) {
        if (form.typed("do").equals(WhoIsThere.BESIDE)) {
            return WhoIsThere.unanswered(form)
                    ? WhoIsThere.page(
                            me,
                            form.reject(WhoIsThere.BESIDE, me.say(Helping.CHOOSE)),
                            Begun.path(AT, form.typed("on")))
                    : begun(me, now, begun.find(me, AT, form));
        }
        var questions = questions(me);
        var given = new ArrayList<>(form.chosen("given"));
        if (given.size() < questions.size()) {
            var reply = Reply.Said.parse(form.typed("reply"));
            if (reply.isEmpty()) {
                return next(me, form.reject("reply", me.say(CheckIn.Words.CHOOSE)), now, given);
            }
            given.add(reply.get().name());
        }
        return form.typed("do").equals("send") && given.size() >= questions.size()
                ? send(me, form, now, given, redirect)
                : next(me, form, now, given);
    }

    private ModelAndView send(Me me, Form form, Instant now, List<String> given, RedirectAttributes redirect) {
        var questions = questions(me);
        var replies = new ArrayList<Reply>();
        for (var at = 0; at < questions.size(); at++) {
            replies.add(new Reply(questions.get(at).name(), me.inEnglish(questions.get(at)), said(given.get(at))));
        }
        var telling = new NewTelling(
                Kind.CHECK_IN,
                Route.SOON,
                form.text("words"),
                replies,
                Set.copyOf(form.chosen("hidden")),
                false,
                WhoIsThere.answer(me, form),
                "",
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
        if (submitted instanceof Once.Submitted.SendTo<Sent>(var path)) {
            Flash.done(me.say(Say.SENT)).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return next(me, form.reject("words", me.say(Say.LONG)), now, given);
    }

    private ModelAndView next(Me me, Form form, Instant now, List<String> given) {
        var questions = questions(me);
        var framed = me.titled(CheckIn.Words.TITLE);
        begun.keeping(me, now, AT, form);
        if (given.size() >= questions.size()) {
            var ending = new Ending(MySayPage.before(tellings, alerts, me, now), given.subList(0, questions.size()));
            return new ModelAndView("space/checkInEnd", Map.of("me", framed, "form", form, "ending", ending));
        }
        var asking = new Asking(questions.get(given.size()), given.size() + 1, questions.size(), given);
        return new ModelAndView("space/checkIn", Map.of("me", framed, "form", form, "asking", asking));
    }

    private static List<CheckIn> questions(Me me) {
        return CheckIn.of(me.band(), me.today());
    }

    /// What stands in the form may have been changed on its way: then it was not answered.
    private static Reply.Said said(String given) {
        return Reply.Said.parse(given).orElse(Reply.Said.SKIPPED);
    }
}
