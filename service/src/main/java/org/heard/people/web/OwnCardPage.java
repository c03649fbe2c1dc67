package org.heard.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.documents.Given;
import org.heard.moments.Arrival;
import org.heard.moments.Moments;
import org.heard.pages.Download;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.people.Face;
import org.heard.people.PersonCard;
import org.heard.people.PersonCards;
import org.heard.people.PersonCards.Answer;
import org.heard.people.PersonCards.Photo;
import org.heard.people.PersonCards.Written;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where somebody says what children see of them: a face, a few words, when they answer.
@Controller
@RequestMapping("/account/card")
public class OwnCardPage {
    private static final int LONGEST = 300;

    /// Children of all ages read it.
    private static final AgeBand READ_BY = AgeBand.EIGHT_TO_ELEVEN;

    private final PersonCards cards;
    private final Moments moments;
    private final JargonList jargon;
    private final Once once;

    OwnCardPage(PersonCards cards, Moments moments, JargonList jargon, Once once) {
        this.cards = cards;
        this.moments = moments;
        this.jargon = jargon;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param reading how the words read as far as they are typed
    /// @param arrival when children read what is saved now
    public record View(Actor actor, PersonCard card, Reading reading, Arrival arrival, Instant now) {
        /// Whether the words there are still on their way to children.
        public boolean isComing() {
            return card.before().until().isAfter(now);
        }
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today) {
        var card = cards.get(actor.person());
        var form = filled(card);
        return page(page, form, view(form, actor, now, today, card));
    }

    @GetMapping("/photo")
    Download photo(Actor actor, Instant now) {
        return cards.openPhoto(actor, now, actor.person());
    }

    @PostMapping
    ModelAndView keep(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @RequestParam("photo") Optional<MultipartFile> photo,
            RedirectAttributes redirect) {
        var card = cards.get(actor.person());
        var view = view(form, actor, now, today, card);
        if (form.chose("look", "yes")) {
            return page(page, form, view);
        }
        var about = form.atMost(LONGEST, "about", "What you say of yourself");
        var answers = form.atMost(LONGEST, "answers", "When you answer");
        var face = face(form);
        if (face.isEmpty() || form.hasErrors()) {
            return page(page, form, view);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> cards.keep(
                        actor,
                        now,
                        today,
                        new Written(about, answers, face.get()),
                        photo(form, photo),
                        form.version().orElse(0)),
                answer -> answer instanceof Answer.Kept ? Optional.of("/account/card") : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done("Saved. Children you work with see your face now, and read new words "
                            + view.arrival().words() + ".")
                    .on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.PhotoRefused(var why) -> form.reject("photo", why);
            case Answer.ChangedMeanwhile _ ->
                form.editing(card.version())
                        .reject(
                                "about",
                                "You changed this in another window meanwhile. Save again to keep what stands here");
            case Answer.Kept kept -> throw new IllegalStateException("refused: " + kept);
        }
        return page(page, form, view);
    }

    private View view(Form form, Actor actor, Instant now, LocalDate today, PersonCard card) {
        var reading = jargon.read(today, READ_BY, List.of(form.typed("about"), form.typed("answers")));
        return new View(actor, card, reading, moments.arrival(now, today), now);
    }

    private static Photo photo(Form form, Optional<MultipartFile> given) {
        if (given.isPresent() && !given.get().isEmpty()) {
            return new Photo.Comes(Given.from(given.get()));
        }
        return form.chose("drop", "yes") ? new Photo.Goes() : new Photo.Stays();
    }

    private static Optional<Face> face(Form form) {
        var skin = form.oneOf(Face.Skin.class, "skin", "Choose a skin colour");
        var hair = form.oneOf(Face.Hair.class, "hair", "Choose the hair");
        var colour = form.oneOf(Face.Colour.class, "colour", "Choose a colour");
        if (skin.isEmpty() || hair.isEmpty() || colour.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Face(skin.get(), hair.get(), colour.get(), form.chose("glasses", "yes")));
    }

    private static Form filled(PersonCard card) {
        var face = card.face();
        var form = Form.blank()
                .editing(card.version())
                .put("about", card.about())
                .put("answers", card.answers())
                .put("skin", face.skin().name())
                .put("hair", face.hair().name())
                .put("colour", face.colour().name());
        return face.glasses() ? form.put("glasses", "yes") : form;
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "people/card", Map.of("page", page.titled("What children see of you"), "form", form, "view", view));
    }
}
