package org.heard.space.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.alerts.Alerts;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.plain.AgeBand;
import org.heard.plain.BroughtLanguages;
import org.heard.plain.Language;
import org.heard.space.Home;
import org.heard.space.Me;
import org.heard.space.Rights;
import org.heard.space.Say;
import org.heard.space.web.MySayPage.Before;
import org.heard.space.web.MySayPage.Writing;
import org.heard.tellings.PersonToHide;
import org.heard.tellings.PhotographOffer;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings.WhoReads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Pages of a child in a language an authority brings, for staff to look at before it is opened: a made-up child's, on
/// which nothing can be pressed.
@Controller
public class LanguagePreviewPage {
    private static final int ANSWER_DAYS = 10;
    private static final List<PersonToHide> READERS = List.of(
            new PersonToHide("iro", Optional.empty(), "Anna Example", PersonToHide.As.IRO, "", false),
            new PersonToHide("manager", Optional.empty(), "Mary Example", PersonToHide.As.MANAGER, "", true));

    private final BroughtLanguages languages;
    private final Alerts alerts;

    LanguagePreviewPage(BroughtLanguages languages, Alerts alerts) {
        this.languages = languages;
        this.alerts = alerts;
    }

    /// What can be looked at.
    public enum Part {
        HOME("First page"),
        SAY("Say something"),
        WRITE("Writing a wish"),
        RIGHTS("Rights");

        private final String title;

        Part(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @GetMapping("/words/languages/preview")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today) {
        var language = Language.tagged(query.first("language"))
                .filter(Language.toBring()::contains)
                .orElse(Language.toBring().getFirst());
        var words = languages.preview(actor, language, AgeBand.EIGHT_TO_ELEVEN);
        if (words.isEmpty()) {
            return new ModelAndView("redirect:/words/languages/brought?language=" + language.tag());
        }
        var me = Me.preview(actor, words.get(), page);
        return switch (part(query.first("part"))) {
            case HOME ->
                new ModelAndView(
                        "space/home",
                        Map.of("me", me.titled(Home.TITLE), "view", new MyHomePage.View("", "", false, false, null)));
            case SAY -> new ModelAndView("space/say", Map.of("me", me.titled(Say.TITLE), "waiting", List.of()));
            case WRITE ->
                new ModelAndView(
                        "space/sayWords",
                        Map.of(
                                "me",
                                me.titled(Say.TITLE),
                                "form",
                                Form.blank().put("route", Route.SOON.name()),
                                "writing",
                                new Writing(
                                        Kind.WISH,
                                        "/me/say/star",
                                        new Before(
                                                alerts.readiness(now, today),
                                                new WhoReads(READERS, ANSWER_DAYS),
                                                today.plusDays(ANSWER_DAYS),
                                                READERS),
                                        new PhotographOffer.Off())));
            case RIGHTS -> new ModelAndView("space/rights", Map.of("me", me.titled(Rights.TITLE)));
        };
    }

    private static Part part(String key) {
        return Arrays.stream(Part.values())
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElse(Part.HOME);
    }
}
