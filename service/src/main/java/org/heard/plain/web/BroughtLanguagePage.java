package org.heard.plain.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.pages.Download;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.plain.Brought;
import org.heard.plain.BroughtLanguages;
import org.heard.plain.BroughtLanguages.Done;
import org.heard.plain.BroughtLanguages.Given;
import org.heard.plain.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A language that an authority brings itself: the file for the translator and back, what is the matter with it, who
/// checked it, opening it to children and closing it.
@Controller
@RequestMapping("/words/languages/brought")
public class BroughtLanguagePage {
    private static final int LONGEST_NAME = 200;

    private final BroughtLanguages languages;
    private final Once once;

    BroughtLanguagePage(BroughtLanguages languages, Once once) {
        this.languages = languages;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Query query, Actor actor) {
        return page(page, Form.blank(), actor, asked(query.first("language")));
    }

    @GetMapping("/words")
    ModelAndView words(Page page, Query query, Actor actor) {
        var brought = languages.get(actor, asked(query.first("language")));
        var title = "The words in " + brought.language().englishName();
        return new ModelAndView("plain/broughtWords", Map.of("page", page.titled(title), "brought", brought));
    }

    @GetMapping("/file")
    ModelAndView file(Query query, Actor actor) {
        var language = asked(query.first("language"));
        var name = "words-" + language.tag().toLowerCase(Locale.ROOT) + ".csv";
        return new ModelAndView(Download.of("text/csv", name, languages.file(actor, language)));
    }

    @PostMapping
    ModelAndView give(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            @RequestParam("file") Optional<MultipartFile> file,
            RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
        var language = asked(form.typed("language"));
        var translator = form.required("translator", "Enter who translated it");
        form.atMost(LONGEST_NAME, "translator", "The name");
        var given = file.filter(one -> !one.isEmpty());
        if (given.isEmpty()) {
            form.reject("file", "Choose the file that came back");
        }
        if (form.hasErrors()) {
            return page(page, form, actor, language);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> languages.give(actor, now, language, translator, bytes(given.orElseThrow())),
                answer -> answer instanceof Given.Tried ? Optional.of(at(language)) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Given>(var path)) {
            Flash.done("The file was read. Look through it before you keep it.").on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        if (((Once.Submitted.Refused<Given>) submitted).why() instanceof Given.Refused(var why)) {
            form.reject("file", why);
        }
        return page(page, form, actor, language);
    }

    @PostMapping("/keep")
    ModelAndView keep(Page page, Form form, Actor actor, Instant now, RedirectAttributes redirect) {
        var language = asked(form.typed("language"));
        return done(
                page,
                form,
                actor,
                now,
                "Kept. Children read nothing of it before it is checked and opened.",
                () -> languages.keep(actor, now, language, edition(form)),
                redirect);
    }

    @PostMapping("/check")
    ModelAndView check(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
        var language = asked(form.typed("language"));
        var checker = form.required("checker", "Enter who checked it");
        form.atMost(LONGEST_NAME, "checker", "The name");
        var on = form.requiredDate("on", "day it was checked");
        if (form.hasErrors()) {
            return page(page, form, actor, language);
        }
        return done(
                page,
                form,
                actor,
                now,
                "Recorded: " + checker + " checked it.",
                () -> languages.check(actor, now, today, language, edition(form), checker, on.orElseThrow()),
                redirect);
    }

    @PostMapping("/open")
    ModelAndView open(Page page, Form form, Actor actor, Instant now, RedirectAttributes redirect) {
        var language = asked(form.typed("language"));
        return done(
                page,
                form,
                actor,
                now,
                "Open. Children can now choose " + language.englishName() + ".",
                () -> languages.open(actor, now, language, edition(form)),
                redirect);
    }

    @PostMapping("/close")
    ModelAndView close(Page page, Form form, Actor actor, Instant now, RedirectAttributes redirect) {
        var language = asked(form.typed("language"));
        return done(
                page,
                form,
                actor,
                now,
                "Closed. Children who chose it read English from now on; their choice is kept.",
                () -> languages.close(actor, now, language),
                redirect);
    }

    private ModelAndView done(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            String said,
            Supplier<Done> work,
            RedirectAttributes redirect) {
        var language = asked(form.typed("language"));
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                work,
                answer -> answer == Done.DONE ? Optional.of(at(language)) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Done>(var path)) {
            Flash.done(said).on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        switch (((Once.Submitted.Refused<Done>) submitted).why()) {
            case CHANGED -> form.reject("file", "Other words have come since this page was opened: look at them first");
            case SAME_PERSON -> form.reject("checker", "Who checks must be somebody else than who translated");
            case NOT_YET -> form.reject("on", "The day it was checked must be today or before");
            case NOT_CHECKED -> form.reject("checker", "A second person must check the words before they are opened");
            case VITAL_MISSING ->
                form.reject(
                        "file", "Words of safety and rights are missing: they must all be there before it is opened");
            case DONE -> throw new IllegalStateException("refused although done");
        }
        return page(page, form, actor, language);
    }

    private ModelAndView page(Page page, Form form, Actor actor, Language language) {
        var brought = languages.get(actor, language);
        return new ModelAndView(
                "plain/brought",
                Map.of(
                        "page",
                        page.titled("Children’s pages in " + language.englishName()),
                        "form",
                        form,
                        "view",
                        new View(brought, actor.is(Role.IRO_MANAGER))));
    }

    /// What the template shows.
    public record View(Brought brought, boolean mayOpen) {}

    private static Language asked(String tag) {
        return Language.tagged(tag)
                .filter(one -> !one.comesWithHeard())
                .orElse(Language.toBring().getFirst());
    }

    private static String at(Language language) {
        return "/words/languages/brought?language=" + language.tag();
    }

    /// The edition the form was shown with; 0, which there never is, where it says none.
    private static int edition(Form form) {
        var typed = form.typed("edition");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
