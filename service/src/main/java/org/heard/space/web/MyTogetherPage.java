package org.heard.space.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.matters.OwnTogether;
import org.heard.matters.SiblingTime;
import org.heard.matters.SiblingTime.Kind;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.space.Me;
import org.heard.space.MyTogether;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A child and each of their brothers and sisters: the time that is agreed, and whether it happened.
@Controller
@RequestMapping("/me/together")
public class MyTogetherPage {
    private static final int LONGEST = 1000;
    private static final String AT = "/me/together";

    private final OwnTogether together;
    private final Begun begun;
    private final Once once;

    MyTogetherPage(OwnTogether together, Begun begun, Once once) {
        this.together = together;
        this.begun = begun;
        this.once = once;
    }

    /// The field in which it is said how it goes.
    public static String how(UUID time) {
        return "how-" + time;
    }

    /// A child and one of their brothers and sisters.
    ///
    /// @param form what is typed about this one: each is a form of its own
    public record One(SiblingTime time, Form form) {}

    @GetMapping
    ModelAndView show(Me me, Instant now, Query query) {
        var left = begun.find(me, AT, query.first("on"));
        return page(me, left.orElseGet(Form::blank), now);
    }

    @PostMapping
    ModelAndView say(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var time = together.list(me.self(), now, me.today()).stream()
                .filter(one -> isAbout(one, form))
                .findFirst()
                .orElseThrow(NotFound::new);
        var kind = Kind.find(form.typed(how(time.id())));
        var words = form.text("words-" + time.id()).strip();
        if (kind.isEmpty()) {
            form.reject(how(time.id()), me.say(MyTogether.EMPTY));
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            form.reject("words-" + time.id(), me.say(MyTogether.TOO_LONG));
        }
        if (form.hasErrors()) {
            return page(me, form, now);
        }
        once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    together.say(me.self(), now, me.today(), time.id(), kind.orElseThrow(), words);
                    begun.sent(me, now, form);
                    return true;
                },
                done -> Optional.of(AT));
        Flash.done(me.say(MyTogether.SAVED)).on(redirect);
        return new ModelAndView("redirect:" + AT);
    }

    private static boolean isAbout(SiblingTime time, Form form) {
        return time.id().toString().equals(form.typed("whose"));
    }

    private ModelAndView page(Me me, Form form, Instant now) {
        var times = together.list(me.self(), now, me.today()).stream()
                .map(time -> new One(time, begun.keeping(me, now, AT, isAbout(time, form) ? form : Form.blank())))
                .toList();
        return new ModelAndView(
                "space/together", Map.of("me", me.titled(MyTogether.TITLE), "form", form, "times", times));
    }
}
