package org.heard.space.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.heard.access.NotFound;
import org.heard.choices.Choice;
import org.heard.choices.Given;
import org.heard.choices.OwnChoices;
import org.heard.choices.OwnChoices.Saved;
import org.heard.choices.Question;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.space.Me;
import org.heard.space.MyMeeting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One question about a child's next meeting: an answer to tap, room for their own words, and a way past it.
@Controller
@RequestMapping("/me/meeting/{question}")
public class MyMeetingQuestionPage {
    static final String AT = "/me/meeting";
    private static final int LONGEST = 2000;

    private final OwnChoices choices;
    private final Begun begun;
    private final Once once;

    MyMeetingQuestionPage(OwnChoices choices, Begun begun, Once once) {
        this.choices = choices;
        this.begun = begun;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param lead who leads the meeting, empty where nobody does yet
    public record View(Question question, String lead) {}

    @GetMapping
    ModelAndView ask(Me me, Instant now, Query query, @PathVariable("question") String path) {
        var question = question(path);
        if (choices.closed(me.self(), me.today())) {
            return new ModelAndView("redirect:" + AT);
        }
        return page(me, begun.open(me, now, at(question), query, () -> given(me, question)), question);
    }

    private Form given(Me me, Question question) {
        var form = Form.blank();
        choices.find(me.self()).flatMap(sheet -> sheet.find(question)).ifPresent(given -> {
            var choice = given.choice();
            form.put("choice", choice == null ? "" : choice.name())
                    .put("words", given.words())
                    .put("privately", given.privately() ? "yes" : "");
        });
        return form;
    }

    private static String at(Question question) {
        return AT + "/" + question.path();
    }

    @PostMapping
    ModelAndView answer(
            Me me, Form form, Instant now, @PathVariable("question") String path, RedirectAttributes redirect) {
        var question = question(path);
        var words = form.text("words").strip();
        if (words.codePointCount(0, words.length()) > LONGEST) {
            form.reject("words", me.say(MyMeeting.TOO_LONG));
            return page(me, begun.keeping(me, now, at(question), form), question);
        }
        var given = new Given(
                chosen(question, form).orElse(null),
                words,
                question.mayBePrivate() && !words.isEmpty() && form.chose("privately", "yes"));
        var submitted = once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    var saved = choices.give(me.self(), now, me.today(), question, given);
                    begun.sent(me, now, form);
                    return saved;
                },
                saved -> saved == Saved.CLOSED ? Optional.empty() : Optional.of(AT));
        if (submitted instanceof Once.Submitted.Refused<Saved>) {
            begun.waits(me, now, form);
            return new ModelAndView("redirect:" + AT);
        }
        return saved(me, question, redirect);
    }

    /// On to the next question, back to all of them after the last.
    static ModelAndView saved(Me me, Question question, RedirectAttributes redirect) {
        Flash.done(me.say(MyMeeting.SAVED)).on(redirect);
        return new ModelAndView(
                "redirect:" + question.next().map(MyMeetingQuestionPage::at).orElse(AT));
    }

    private static Optional<Choice> chosen(Question question, Form form) {
        return question.choices().stream()
                .filter(choice -> choice.name().equals(form.typed("choice")))
                .findFirst();
    }

    private static Question question(String path) {
        return Question.find(path)
                .filter(one -> one != Question.PEOPLE && one != Question.RED_CARD)
                .orElseThrow(NotFound::new);
    }

    private ModelAndView page(Me me, Form form, Question question) {
        var view = new View(question, choices.lead(me.self(), me.today()));
        return new ModelAndView(
                "space/meetingQuestion",
                Map.of("me", me.titled(MyMeeting.asking(question)), "form", form, "view", view));
    }
}
