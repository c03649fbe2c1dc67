package org.heard.space.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.copies.LetterWays;
import org.heard.copies.MyLetters;
import org.heard.copies.Way;
import org.heard.decisions.ChildSaid.Happened;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Query;
import org.heard.space.LetterBox;
import org.heard.space.Me;
import org.heard.space.MyPlan;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A child's letters, kept in order; each is opened when the child is ready, and comes as they choose.
@Controller
@RequestMapping("/me/letters")
public class MyLettersPage {
    private final MyLetters letters;
    private final LetterWays ways;
    private final Once once;

    MyLettersPage(MyLetters letters, LetterWays ways, Once once) {
        this.letters = letters;
        this.ways = ways;
        this.once = once;
    }

    /// What the list shows.
    public record View(List<MyLetters.Lying> letters, Map<Way, LetterBox> ways, Way chosen) {}

    @GetMapping
    ModelAndView show(Me me) {
        return page(me, Form.blank());
    }

    @GetMapping("/{letter}")
    ModelAndView open(Me me, Query query, @PathVariable UUID letter) {
        return new ModelAndView(
                "space/letter",
                Map.of(
                        "me",
                        me.titled(LetterBox.TITLE),
                        "letter",
                        letters.get(me.self(), letter),
                        "large",
                        query.first("size").equals("large")));
    }

    @PostMapping("/{letter}")
    String keep(Me me, Form form, @PathVariable UUID letter, RedirectAttributes redirect) {
        var closed = form.chose("keep", "yes");
        letters.keep(me.self(), letter, closed);
        if (closed) {
            Flash.done(me.say(LetterBox.KEPT)).on(redirect);
            return "redirect:/me/letters";
        }
        return "redirect:/me/letters/" + letter;
    }

    @PostMapping("/{letter}/happened")
    String happened(Me me, Form form, Instant now, @PathVariable UUID letter, RedirectAttributes redirect) {
        var here = "/me/letters/" + letter;
        var decision = Ids.find(form.typed("decision"));
        var answer = form.oneOf(Happened.class, "happened", "");
        if (decision.isEmpty() || answer.isEmpty()) {
            return "redirect:" + here;
        }
        once.submit(
                me.self().actor().person(),
                form.key(),
                now,
                () -> {
                    letters.happened(me.self(), now, me.today(), letter, decision.get(), answer.get());
                    return true;
                },
                done -> Optional.of(here));
        Flash.done(me.say(MyPlan.THANKS)).on(redirect);
        return "redirect:" + here + "#" + decision.get();
    }

    @PostMapping
    ModelAndView choose(Me me, Form form, Instant now, RedirectAttributes redirect) {
        var way = Arrays.stream(Way.values())
                .filter(LetterWays.TO_CHOOSE::contains)
                .filter(one -> one.name().equals(form.typed("way")))
                .findFirst();
        if (way.isEmpty()) {
            return page(me, form.reject("way", me.say(LetterBox.NOT_CHOSEN)));
        }
        ways.choose(me.self(), now, me.today(), way.get());
        Flash.done(me.say(LetterBox.CHOSEN)).on(redirect);
        return new ModelAndView("redirect:/me/letters");
    }

    private ModelAndView page(Me me, Form form) {
        var words = new LinkedHashMap<Way, LetterBox>();
        LetterWays.TO_CHOOSE.forEach(way -> words.put(way, LetterBox.valueOf(way.name())));
        var view = new View(letters.list(me.self()), words, ways.get(me.self()));
        return new ModelAndView("space/letters", Map.of("me", me.titled(LetterBox.TITLE), "form", form, "view", view));
    }
}
