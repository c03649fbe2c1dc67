package org.heard.space.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.councils.Councils;
import org.heard.councils.Councils.Done;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.space.Council;
import org.heard.space.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The child's groups: what they want changed, the votes, the answers; nobody's name but the answerer's.
@Controller
@RequestMapping("/me/group")
class MyGroupPage {
    private static final int LONGEST = 1000;
    private static final String AT = "/me/group";
    private static final String WORDS = "words-";

    private final Councils councils;
    private final Begun begun;
    private final Once once;

    MyGroupPage(Councils councils, Begun begun, Once once) {
        this.councils = councils;
        this.begun = begun;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Me me, Instant now, Query query) {
        var left = begun.find(me, AT, query.first("on"));
        return show(me, left.orElseGet(Form::blank), now);
    }

    @PostMapping("/{group}")
    ModelAndView raise(Me me, Form form, Instant now, @PathVariable UUID group, RedirectAttributes redirect) {
        var field = field(group);
        var words = form.typed(field);
        if (words.isBlank()) {
            form.reject(field, me.say(Council.RAISE_MISSING));
        } else if (words.length() > LONGEST) {
            form.reject(field, me.say(Council.RAISE_LONG));
        }
        if (form.hasErrors()) {
            return show(me, form, now);
        }
        var submitted = once.submit(
                me.self().actor().person(),
                form,
                now,
                () -> {
                    var done = councils.raise(me.self(), now, me.today(), group, words);
                    begun.sent(me, now, form);
                    return done;
                },
                done -> done == Done.DONE ? Optional.of(AT) : Optional.empty());
        if (submitted instanceof Once.Submitted.Refused<Done>) {
            begun.waits(me, now, form);
            return show(me, form, now);
        }
        Flash.done(me.say(Council.SENT)).on(redirect);
        return new ModelAndView("redirect:" + AT);
    }

    @PostMapping("/votes/{issue}")
    String vote(Me me, Form form, Instant now, @PathVariable UUID issue, RedirectAttributes redirect) {
        councils.vote(me.self(), now, me.today(), issue, form.chose("vote", "yes"));
        Flash.done(me.say(Council.VOTED)).on(redirect);
        return "redirect:" + AT;
    }

    /// Each group's box is a form of its own.
    private Form own(Me me, Form form, Instant now, UUID group) {
        return begun.keeping(me, now, AT, isIn(form, group) ? form : Form.blank());
    }

    private static boolean isIn(Form form, UUID group) {
        return !form.typed(field(group)).isEmpty() || form.errorIn(field(group)).isPresent();
    }

    private static String field(UUID group) {
        return WORDS + group;
    }

    private ModelAndView show(Me me, Form form, Instant now) {
        var mine = councils.of(me.self(), now, me.today());
        var boxes = new HashMap<UUID, Form>();
        mine.groups().forEach(group -> boxes.put(group.id(), own(me, form, now, group.id())));
        return new ModelAndView(
                "space/group",
                Map.of(
                        "me",
                        me.titled(Council.TITLE),
                        "form",
                        form,
                        "boxes",
                        boxes,
                        "mine",
                        mine,
                        "left",
                        left(form, boxes.keySet())));
    }

    /// What was typed for a group that the child is in no longer.
    private static String left(Form form, Set<UUID> groups) {
        var boxes = groups.stream().map(MyGroupPage::field).collect(Collectors.toSet());
        return form.kept().keySet().stream()
                .filter(field -> field.startsWith(WORDS) && !boxes.contains(field))
                .map(form::text)
                .collect(Collectors.joining("\n"));
    }
}
