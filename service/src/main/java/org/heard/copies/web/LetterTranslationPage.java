package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfiles;
import org.heard.copies.Letter;
import org.heard.copies.LetterTranslations;
import org.heard.copies.Letters;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a person's translation is put beside the letter to a child.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/letter/translation")
public class LetterTranslationPage {
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINE = 200;

    private final LetterTranslations translations;
    private final Letters letters;
    private final Children children;
    private final CommunicationProfiles profiles;
    private final Sight sight;

    LetterTranslationPage(
            LetterTranslations translations,
            Letters letters,
            Children children,
            CommunicationProfiles profiles,
            Sight sight) {
        this.translations = translations;
        this.letters = letters;
        this.children = children;
        this.profiles = profiles;
        this.sight = sight;
    }

    /// What the template shows.
    ///
    /// @param behind whether the letter was written anew since it was translated
    public record View(Child child, ReviewId review, Letter letter, boolean behind, CommunicationProfile profile) {
        /// The address of one of the pages of this review.
        public String path(String part) {
            return "/children/" + child.id() + "/reviews/" + review + part;
        }
    }

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable ReviewId review) {
        var form =
                Form.blank().put("language", profiles.get(actor, child, today).language());
        translations
                .get(actor, today, child, review)
                .ifPresent(translation -> form.put("language", translation.language())
                        .put("text", translation.text())
                        .put("translator", translation.by()));
        return page(page, form, actor, today, child, review);
    }

    @PostMapping
    ModelAndView keep(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        form.required("language", "Enter which language it is");
        form.required("text", "Enter the translation");
        form.required("translator", "Enter who translated it");
        var language = form.atMost(LONGEST_LINE, "language", "The language");
        var text = form.atMost(LONGEST, "text", "The translation");
        var by = form.atMost(LONGEST_LINE, "translator", "The name");
        if (letters.get(actor, today, child, review).version() == 0) {
            form.reject("text", "Write the letter first");
        }
        if (form.hasErrors()) {
            return page(page, form, actor, today, child, review);
        }
        translations.keep(actor, now, today, child, review, language, text, by);
        Flash.done("The translation stands beside the letter. It goes with it once the letter is released anew.")
                .on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/letter");
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var letter = letters.get(actor, today, child, review);
        var behind = translations
                .get(actor, today, child, review)
                .map(translation -> translation.ofVersion() != letter.version())
                .orElse(false);
        var view =
                new View(children.get(actor, child, today), review, letter, behind, profiles.get(actor, child, today));
        return new ModelAndView(
                "copies/letterTranslation",
                Map.of("page", page.titled("The letter in another language"), "form", form, "view", view));
    }
}
