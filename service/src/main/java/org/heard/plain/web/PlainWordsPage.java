package org.heard.plain.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.plain.Jargon;
import org.heard.plain.JargonList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the authority keeps which of our words are put otherwise to a child, and how.
@Controller
@RequestMapping("/words")
public class PlainWordsPage {
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_INSTEAD = 200;

    private final JargonList jargon;
    private final Once once;

    PlainWordsPage(JargonList jargon, Once once) {
        this.jargon = jargon;
        this.once = once;
    }

    /// What the template shows.
    public record View(List<Jargon> words, boolean mayChange, boolean manager) {}

    @GetMapping
    ModelAndView show(Page page, Query query, Actor actor, LocalDate today) {
        var form = Form.blank().put("use", "yes");
        jargon.list(today).stream()
                .filter(one -> one.word().equals(query.first("word")))
                .findFirst()
                .ifPresent(one -> form.put("word", one.word())
                        .put("instead", one.instead())
                        .put("use", one.inUse() ? "yes" : "no"));
        return page(page, form, actor, today);
    }

    @PostMapping
    ModelAndView set(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.ADMINISTRATOR, Role.IRO_MANAGER);
        var word = form.required("word", "Enter the word");
        form.atMost(LONGEST_WORD, "word", "The word");
        if (!word.isEmpty() && !word.matches(".*[\\p{L}\\p{N}].*")) {
            form.reject("word", "Enter a word with letters in it");
        }
        var instead = form.required("instead", "Enter what to say instead");
        form.atMost(LONGEST_INSTEAD, "instead", "What to say instead");
        var use = form.typed("use");
        if (!use.equals("yes") && !use.equals("no")) {
            form.reject("use", "Choose whether writers are told");
        }
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> jargon.set(actor, now, today, word, instead, use.equals("yes")),
                    done -> done == JargonList.Done.SET ? Optional.of("/words") : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<JargonList.Done>(var path)) {
                Flash.done("“%s” is set from today on.".formatted(word.toLowerCase(Locale.UK)))
                        .on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            form.reject("word", "Nothing was changed");
        }
        return page(page, form, actor, today);
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today) {
        var view = new View(
                jargon.list(today),
                actor.is(Role.ADMINISTRATOR) || actor.is(Role.IRO_MANAGER),
                actor.is(Role.IRO_MANAGER));
        return new ModelAndView("plain/words", Map.of("page", page.titled("Plain words"), "form", form, "view", view));
    }
}
