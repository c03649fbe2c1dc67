package org.heard.space.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
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
    private static final String WHOSE = "whose";

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

    /// The field with what is said besides.
    public static String words(UUID time) {
        return "words-" + time;
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
        var whose = Ids.find(form.typed(WHOSE)).orElseThrow(NotFound::new);
        var other = together.findOther(me.self(), now, whose).orElseThrow(NotFound::new);
        var time = together.list(me.self(), now, me.today()).stream()
                .filter(one -> one.sibling().equals(other))
                .findFirst();
        if (time.isEmpty()) {
            begun.waits(me, now, form);
            return page(me, form, now);
        }
        var shown = time.orElseThrow().id();
        var kind = Kind.find(form.typed(how(whose)));
        var words = form.text(words(whose));
        if (kind.isEmpty()) {
            form.reject(how(shown), me.say(MyTogether.EMPTY));
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            form.reject(words(shown), me.say(MyTogether.TOO_LONG));
        }
        if (form.hasErrors()) {
            return page(me, form, now);
        }
        once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    together.say(me.self(), now, me.today(), whose, kind.orElseThrow(), words);
                    begun.sent(me, now, form);
                    return true;
                },
                done -> Optional.of(AT));
        Flash.done(me.say(MyTogether.SAVED)).on(redirect);
        return new ModelAndView("redirect:" + AT);
    }

    private ModelAndView page(Me me, Form form, Instant now) {
        var whose = Ids.find(form.typed(WHOSE));
        var about = whose.flatMap(time -> together.findOther(me.self(), now, time));
        var times = together.list(me.self(), now, me.today());
        var own = times.stream()
                .map(time -> new One(time, begun.keeping(me, now, AT, own(time, about, form))))
                .toList();
        var stands = times.stream()
                .map(SiblingTime::sibling)
                .anyMatch(other -> about.filter(other::equals).isPresent());
        var left = about.isEmpty() || stands ? "" : left(me, whose.orElseThrow(), form);
        return new ModelAndView(
                "space/together", Map.of("me", me.titled(MyTogether.TITLE), "form", form, "times", own, "left", left));
    }

    /// What is typed about this one: it moves along to what has been agreed since.
    private static Form own(SiblingTime time, Optional<ChildId> about, Form form) {
        if (about.filter(time.sibling()::equals).isEmpty()) {
            return Form.blank();
        }
        var whose = Ids.find(form.typed(WHOSE)).orElseThrow();
        return form.put(how(time.id()), form.typed(how(whose)))
                .put(words(time.id()), form.typed(words(whose)))
                .put(WHOSE, time.id().toString());
    }

    /// What was typed about somebody with whom no time stands there any more.
    private static String left(Me me, UUID whose, Form form) {
        var how = Kind.find(form.typed(how(whose)))
                .map(kind -> me.say(MyTogether.of(kind)))
                .orElse("");
        return (how + "\n" + form.text(words(whose))).strip();
    }
}
