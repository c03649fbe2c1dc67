package org.heard.tellings.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfiles;
import org.heard.decisions.Decision;
import org.heard.enclosed.Enclosures;
import org.heard.enclosed.PhotographRoute;
import org.heard.enclosed.PhotographRoutes;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.screening.Concern;
import org.heard.tellings.Answering;
import org.heard.tellings.Done;
import org.heard.tellings.Reading;
import org.heard.tellings.Reading.Opened;
import org.heard.tellings.Telling;
import org.heard.tellings.TellingId;
import org.heard.voice.AnswerTranslations;
import org.heard.voice.AnswerTranslations.Translated;
import org.heard.voice.Answerer;
import org.heard.voice.MadeDecisions;
import org.heard.voice.Wish.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One thing a child sent: read it, answer it, say who answers, say that you talked.
@Controller
@RequestMapping("/tellings/{telling}")
public class TellingPage {
    private static final int LONGEST_ANSWER = 2000;

    private final Reading reading;
    private final Answering answering;
    private final MadeDecisions made;
    private final Children children;
    private final CommunicationProfiles profiles;
    private final Enclosures enclosures;
    private final PhotographRoutes routes;
    private final JargonList jargon;
    private final AnswerTranslations translations;
    private final Once once;

    TellingPage(
            Reading reading,
            Answering answering,
            MadeDecisions made,
            Children children,
            CommunicationProfiles profiles,
            Enclosures enclosures,
            PhotographRoutes routes,
            JargonList jargon,
            AnswerTranslations translations,
            Once once) {
        this.translations = translations;
        this.jargon = jargon;
        this.reading = reading;
        this.answering = answering;
        this.made = made;
        this.enclosures = enclosures;
        this.routes = routes;
        this.children = children;
        this.profiles = profiles;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param reads      how the answer reads as far as it is typed
    /// @param choices    the decisions one of which may have been made of it
    /// @param translations of answers, made by persons
    /// @param photograph who opens one that came with it and whether they have; empty where none came
    public record View(
            Opened opened,
            Child child,
            CommunicationProfile profile,
            org.heard.plain.Reading reads,
            List<Decision> choices,
            String photograph,
            AnswerTranslations.OfChild translations,
            Instant now,
            LocalDate today) {
        /// Answers that were said once more in the child's language.
        public List<Translated> translated() {
            return opened.telling().steps().stream()
                    .flatMap(step -> translations.find(opened.telling().id().value(), step.words()).stream())
                    .toList();
        }

        /// Whether the reader may need somebody who reads the child's language.
        public boolean mayNeedInterpreter() {
            return opened.telling().matches().stream().anyMatch(match -> match.concern() == Concern.UNREADABLE)
                    && !(profile.language().isBlank() && profile.interpreter().isBlank());
        }
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable TellingId telling) {
        var opened = reading.open(actor, now, today, telling);
        var asked = opened.telling();
        var stands = made.list(actor, today, asked.child()).get(asked.asked());
        var form = stands == null
                ? Form.blank()
                : Form.blank().put("decision", stands.id().toString());
        return page(page, form, actor, now, today, opened);
    }

    @PostMapping
    ModelAndView act(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable TellingId telling,
            RedirectAttributes redirect) {
        if (form.chose("look", "yes")) {
            return page(page, form, actor, now, today, telling);
        }
        return switch (form.typed("do")) {
            case "read" -> {
                reading.read(actor, now, today, telling);
                yield back(telling, redirect, "The child sees that you have read it.");
            }
            case "talked" -> {
                var refused = once(actor, form, now, telling, () -> answering.talked(actor, now, today, telling));
                yield back(
                        telling,
                        redirect,
                        refused.isEmpty()
                                ? "The child is asked whether you talked."
                                : "Read what the child sent first.");
            }
            case "wish" ->
                back(
                        telling,
                        redirect,
                        switch (answering.putWithWishes(actor, now, today, telling)) {
                            case LEFT_OUT -> "Somebody is left out: it stays here.";
                            case NOT_READ -> "Read it first.";
                            case NO_WORDS -> "The child wrote no words to put there.";
                            default -> "It stands with what the child asked for.";
                        });
            case "let" -> {
                reading.letRead(
                        actor,
                        now,
                        today,
                        telling,
                        PersonId.parse(form.typed("person")).orElseThrow(org.heard.access.NotFound::new));
                yield back(telling, redirect, "They may read it now.");
            }
            case "let-all" ->
                back(
                        telling,
                        redirect,
                        reading.letAllRead(actor, now, today, telling) == Done.NOT_READ
                                ? "Read it first."
                                : "Nobody is left out in doubt any more.");
            case "name" -> name(page, form, actor, now, today, telling, redirect);
            default -> answer(page, form, actor, now, today, telling, redirect);
        };
    }

    private ModelAndView answer(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            TellingId telling,
            RedirectAttributes redirect) {
        var words = form.atMost(LONGEST_ANSWER, "words", "The answer");
        var translated = Translated.typed(form);
        if (!form.hasErrors()) {
            var outcome = Arrays.stream(Outcome.values())
                    .filter(one -> one.name().equals(form.typed("outcome")))
                    .findAny();
            var decision = Ids.find(form.typed("decision"));
            var done = once(
                    actor,
                    form,
                    now,
                    telling,
                    () -> answering.answer(actor, now, today, telling, outcome, words, decision, translated));
            if (done.isEmpty()) {
                return back(telling, redirect, "Answered.");
            }
            switch (done.get()) {
                case OUTCOME_MISSING -> form.reject("outcome", "Choose the answer");
                case WORDS_MISSING -> form.reject("words", "Write the answer: the child reads these words");
                default -> form.reject("words", "Read what the child sent first");
            }
        }
        return page(page, form, actor, now, today, telling);
    }

    private List<Decision> choices(Actor actor, LocalDate today, Telling telling) {
        return telling.kind() == Telling.Kind.WISH ? made.choices(actor, today, telling.child()) : List.of();
    }

    private ModelAndView name(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            TellingId telling,
            RedirectAttributes redirect) {
        form.required("name", "Enter who answers");
        var name = form.atMost(200, "name", "The name");
        var by = form.requiredDate("by", "day to answer by");
        if (!form.hasErrors()) {
            var done = once(
                    actor,
                    form,
                    now,
                    telling,
                    () -> answering.name(actor, now, today, telling, new Answerer(name, by.orElseThrow())));
            if (done.isEmpty()) {
                return back(telling, redirect, "The child sees who answers, and by when.");
            }
            form.reject("by", done.get() == Done.DAY_PAST ? "That day has passed" : "Read what the child sent first");
        }
        return page(page, form, actor, now, today, telling);
    }

    /// What was refused, or nothing where it is done.
    private Optional<Done> once(Actor actor, Form form, Instant now, TellingId telling, Supplier<Done> work) {
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                work,
                done -> done == Done.DONE ? Optional.of("/tellings/" + telling) : Optional.empty());
        return submitted instanceof Once.Submitted.Refused<Done>(var why) ? Optional.of(why) : Optional.empty();
    }

    private String photograph(Opened opened, LocalDate today) {
        return enclosures
                .findSentPhotograph(opened.telling().id().value())
                .map(sent ->
                        routes.findRecorded(today).map(PhotographRoute::role).orElse("Whoever was trained for it")
                                + " opens it. "
                                + sent.opened()
                                        .map(first -> "It was opened " + Days.moment(first.at()) + ".")
                                        .orElse("Nobody has opened it yet."))
                .orElse("");
    }

    private static ModelAndView back(TellingId telling, RedirectAttributes redirect, String words) {
        Flash.done(words).on(redirect);
        return new ModelAndView("redirect:/tellings/" + telling);
    }

    private ModelAndView page(Page page, Form form, Actor actor, Instant now, LocalDate today, TellingId telling) {
        return page(page, form, actor, now, today, reading.open(actor, now, today, telling));
    }

    private ModelAndView page(Page page, Form form, Actor actor, Instant now, LocalDate today, Opened opened) {
        var child =
                children.list(actor, today, List.of(opened.telling().child())).getFirst();
        return new ModelAndView(
                "tellings/one",
                Map.of(
                        "page",
                        page.titled("Sent by a child"),
                        "form",
                        form,
                        "view",
                        new View(
                                opened,
                                child,
                                profiles.of(child.id()),
                                jargon.read(today, AgeBand.of(child.ageOn(today)), List.of(form.typed("words"))),
                                choices(actor, today, opened.telling()),
                                photograph(opened, today),
                                translations.list(child.id()),
                                now,
                                today)));
    }
}
