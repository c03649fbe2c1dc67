package org.heard.participation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.participation.Afterwards;
import org.heard.participation.Afterwards.Tap;
import org.heard.participation.FeedbackDoor;
import org.heard.participation.FeedbackDoor.Opened;
import org.heard.participation.FeedbackLink.Said;
import org.heard.signin.SigningIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a parent or carer finds behind their private link: three questions and a line, on any phone, without an account
/// and without scripts. The page names no child, no council and no meeting in its words or its title.
@Controller
@RequestMapping("/afterwards")
class AfterwardsPage {
    private static final int LONGEST = 500;

    private final FeedbackDoor door;

    AfterwardsPage(FeedbackDoor door) {
        this.door = door;
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Instant now,
            LocalDate today,
            @RequestParam(name = "link", defaultValue = "") String secret,
            HttpServletRequest request) {
        return page(page, Form.blank(), secret, door.open(secret, from(request), now, today));
    }

    @PostMapping
    ModelAndView say(
            Page page,
            Form form,
            Instant now,
            LocalDate today,
            @RequestParam(name = "link", defaultValue = "") String secret,
            HttpServletRequest request) {
        var taps = new EnumMap<Afterwards, Tap>(Afterwards.class);
        for (var question : Afterwards.values()) {
            Tap.find(form.typed(question.name())).ifPresent(tap -> taps.put(question, tap));
        }
        var words = form.atMost(LONGEST, "words", "Your line");
        if (taps.isEmpty() && words.isBlank()) {
            form.reject(Afterwards.LISTENED.name(), "Tap at least one answer, or say below that you would rather not");
        }
        if (form.hasErrors()) {
            return page(page, form, secret, door.open(secret, from(request), now, today));
        }
        return said(page, door.say(secret, from(request), now, today, new Said(taps, words)), secret);
    }

    @PostMapping("/not")
    ModelAndView not(
            Page page,
            Instant now,
            LocalDate today,
            @RequestParam(name = "link", defaultValue = "") String secret,
            HttpServletRequest request) {
        return said(page, door.say(secret, from(request), now, today, new Said(Map.of(), "")), secret);
    }

    private static ModelAndView said(Page page, Opened behind, String secret) {
        return behind instanceof Opened.Used
                ? new ModelAndView("redirect:/afterwards?link="
                        + java.net.URLEncoder.encode(secret, java.nio.charset.StandardCharsets.UTF_8))
                : page(page, Form.blank(), secret, behind);
    }

    private static String from(HttpServletRequest request) {
        return SigningIn.network(request.getRemoteAddr());
    }

    private static ModelAndView page(Page page, Form form, String secret, Opened behind) {
        var titled = page.titled("How was the meeting?");
        return switch (behind) {
            case Opened.Asks _ ->
                new ModelAndView("participation/afterwards", Map.of("page", titled, "form", form, "link", secret));
            case Opened.Used _ ->
                told(titled, "Thank you", "Your answer is in. This link has been used, and opens nothing more.");
            case Opened.Nothing _ ->
                told(
                        titled,
                        "This link does not open anything",
                        "It may be over, or a letter of it is missing. Look at it again, or ask whoever gave it to you.");
            case Opened.Wait _ -> told(titled, "Please wait a little", "Try again in a quarter of an hour.");
        };
    }

    private static ModelAndView told(Page page, String heading, String sentence) {
        return new ModelAndView("participation/told", Map.of("page", page, "heading", heading, "sentence", sentence));
    }
}
