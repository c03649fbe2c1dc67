package org.heard.plain.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.plain.BroughtLanguages;
import org.heard.plain.Language;
import org.heard.plain.Languages;
import org.heard.plain.Languages.Done;
import org.heard.plain.Languages.Read;
import org.heard.plain.Languages.Reading;
import org.heard.plain.Translation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// In which languages children’s pages speak, who read the words, and all of them beside the English for a
/// translator to read on paper.
@Controller
@RequestMapping("/words/languages")
public class LanguagesPage {
    private static final int LONGEST_READER = 200;

    private final Languages languages;
    private final BroughtLanguages brought;
    private final Once once;

    LanguagesPage(Languages languages, BroughtLanguages brought, Once once) {
        this.languages = languages;
        this.brought = brought;
        this.once = once;
    }

    /// A language, and whether it may be offered.
    ///
    /// @param last the last time a translator read it, absent where none has
    public record Offered(
            Translation translation, Read read, @Nullable Reading last) {
        public Language language() {
            return translation.language();
        }
    }

    /// What the template of one shows.
    public record One(Offered offered, boolean mayRecord) {}

    @GetMapping
    ModelAndView list(Page page, Actor actor) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
        return new ModelAndView(
                "plain/languages",
                Map.of(
                        "page", page.titled("Languages of the children’s pages"),
                        "languages",
                                Language.others().stream().map(this::offered).toList(),
                        "brought", brought.list(actor)));
    }

    @GetMapping("/words")
    ModelAndView show(Page page, Query query, Actor actor) {
        actor.mustBe(Role.IRO_MANAGER, Role.ADMINISTRATOR);
        return one(page, Form.blank(), actor, asked(query.first("language")));
    }

    @PostMapping("/words")
    ModelAndView record(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        var language = asked(form.typed("language"));
        var reader = form.required("reader", "Enter who read the words");
        form.atMost(LONGEST_READER, "reader", "The name");
        var on = form.requiredDate("on", "day the words were read");
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> languages.record(
                            actor, now, today, language, reader, on.orElseThrow(), form.typed("version")),
                    done -> done == Done.RECORDED
                            ? Optional.of("/words/languages/words?language=" + language.tag())
                            : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Done>(var path)) {
                Flash.done("Recorded. Children can now choose " + language.englishName() + ".")
                        .on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            switch (((Once.Submitted.Refused<Done>) submitted).why()) {
                case NOT_YET_READ -> form.reject("on", "The day the words were read must be today or before");
                case CHANGED ->
                    form.reject("reader", "The words have changed since this page was opened: have the new ones read");
                case ENGLISH, RECORDED -> throw new IllegalStateException("refused although recorded");
            }
        }
        return one(page, form, actor, language);
    }

    private static Language asked(String tag) {
        return Language.tagged(tag)
                .filter(Language.others()::contains)
                .orElse(Language.others().getFirst());
    }

    private ModelAndView one(Page page, Form form, Actor actor, Language language) {
        var view = new One(offered(language), actor.is(Role.IRO_MANAGER));
        return new ModelAndView(
                "plain/language",
                Map.of("page", page.titled("The words in " + language.englishName()), "form", form, "view", view));
    }

    private Offered offered(Language language) {
        return new Offered(
                Translation.of(language),
                languages.read(language),
                languages.last(language).orElse(null));
    }
}
