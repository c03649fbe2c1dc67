package org.heard.space.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.choices.OwnChoices;
import org.heard.choices.OwnChoices.Saved;
import org.heard.choices.RedCard;
import org.heard.choices.Sheet;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.records.Around.Somebody;
import org.heard.space.Me;
import org.heard.space.MyMeeting;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What must not be said at a child's next meeting, and in front of whom: one red card after the other.
@Controller
@RequestMapping("/me/meeting/red-card")
public class MyMeetingRedCardPage {
    private static final int LONGEST = 500;
    private static final String TOPIC = "topic";
    private static final String HERE = "/me/meeting/red-card";
    private static final String NEXT = "/me/meeting/when";

    private final OwnChoices choices;
    private final Begun begun;
    private final Once once;

    MyMeetingRedCardPage(OwnChoices choices, Begun begun, Once once) {
        this.choices = choices;
        this.begun = begun;
        this.once = once;
    }

    /// What the template shows.
    public record View(List<RedCard> cards, List<Somebody> people, String lead) {}

    @GetMapping
    ModelAndView ask(Me me, Instant now, Query query) {
        return choices.closed(me.self(), me.today())
                ? new ModelAndView("redirect:" + MyMeetingQuestionPage.AT)
                : page(me, begun.open(me, now, HERE, query, Form::blank));
    }

    @PostMapping
    ModelAndView add(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var topic = form.text(TOPIC).strip();
        var more = form.chose("more", "yes");
        if (topic.isEmpty() && !more) {
            return new ModelAndView("redirect:" + NEXT);
        }
        if (topic.isEmpty()) {
            return again(me, now, form.reject(TOPIC, me.say(MyMeeting.RED_CARD_EMPTY)));
        }
        if (topic.codePointCount(0, topic.length()) > LONGEST) {
            return again(me, now, form.reject(TOPIC, me.say(MyMeeting.TOO_LONG)));
        }
        var chosen = form.chosen("in-front-of");
        var inFrontOf = choices.people(me.self(), me.today()).stream()
                .filter(one -> chosen.contains(one.id().toString()))
                .toList();
        var submitted = once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    var saved = choices.redCard(me.self(), now, me.today(), topic, inFrontOf);
                    begun.sent(me, now, form);
                    return saved;
                },
                saved -> saved == Saved.CLOSED ? Optional.empty() : Optional.of(MyMeetingQuestionPage.AT));
        if (submitted instanceof Once.Submitted.Refused<Saved>) {
            begun.waits(me, now, form);
            return new ModelAndView("redirect:" + MyMeetingQuestionPage.AT);
        }
        return done(me, MyMeeting.SAVED, more ? HERE : NEXT, redirect);
    }

    @PostMapping("/away")
    ModelAndView takeAway(Me me, Form form, Instant now, RedirectAttributes redirect) {
        Ids.find(form.typed("card")).ifPresent(card -> choices.takeAway(me.self(), now, me.today(), card));
        return done(me, MyMeeting.RED_CARD_REMOVED, HERE, redirect);
    }

    private static ModelAndView done(Me me, MyMeeting what, String to, RedirectAttributes redirect) {
        Flash.done(me.say(what)).on(redirect);
        return new ModelAndView("redirect:" + to);
    }

    private ModelAndView again(Me me, Instant now, Form form) {
        return page(me, begun.keeping(me, now, HERE, form));
    }

    private ModelAndView page(Me me, Form form) {
        var view = new View(
                choices.find(me.self()).map(Sheet::redCards).orElse(List.of()),
                choices.people(me.self(), me.today()),
                choices.lead(me.self(), me.today()));
        return new ModelAndView(
                "space/meetingRedCard", Map.of("me", me.titled(MyMeeting.ASK_RED_CARD), "form", form, "view", view));
    }
}
