package org.heard.space.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.NotFound;
import org.heard.enclosed.Enclosed;
import org.heard.explained.MyExplanations;
import org.heard.explained.MyExplanations.Mine;
import org.heard.handwritten.OwnPaper;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.plain.Phrase;
import org.heard.space.Me;
import org.heard.space.Said;
import org.heard.space.Say;
import org.heard.tellings.OwnEnclosures;
import org.heard.tellings.Telling;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.TellingId;
import org.heard.tellings.Tellings;
import org.heard.voice.AnswerTranslations;
import org.heard.voice.AnswerTranslations.Translated;
import org.heard.voice.Answerer;
import org.heard.voice.MadeDecisions;
import org.heard.voice.MadeDecisions.ToExplain;
import org.heard.voice.Standing;
import org.heard.voice.Step;
import org.heard.voice.Wish;
import org.heard.voice.WishAnswering;
import org.heard.voice.Wishes;
import org.heard.voice.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a child sent and what came of it: read or not, by whom, answered by when.
@Controller
@RequestMapping("/me/said")
public class MySaidPage {
    /// So many of what was asked for are in sight before a child opens the rest.
    private static final int LATEST = 5;

    private final Tellings tellings;
    private final OwnEnclosures enclosed;
    private final Wishes wishes;
    private final WishAnswering answering;
    private final MadeDecisions made;
    private final MyExplanations explanations;
    private final OwnPaper paper;
    private final AnswerTranslations translations;

    MySaidPage(
            Tellings tellings,
            OwnEnclosures enclosed,
            Wishes wishes,
            WishAnswering answering,
            MadeDecisions made,
            MyExplanations explanations,
            OwnPaper paper,
            AnswerTranslations translations) {
        this.translations = translations;
        this.paper = paper;
        this.tellings = tellings;
        this.enclosed = enclosed;
        this.wishes = wishes;
        this.answering = answering;
        this.made = made;
        this.explanations = explanations;
    }

    /// What the template shows.
    ///
    /// @param asked    what the child asked for elsewhere, as an adult wrote it down word for word
    /// @param decided  by what was asked, the decision made of it, where it was explained to the child
    /// @param explains by what was asked, that a decision was made of it and who explains it by when
    /// @param enclosed what went with the words
    /// @param paper    what came on paper
    /// @param translations of the answers, made by persons
    public record View(
            List<Telling> tellings,
            List<Asked> asked,
            Map<UUID, Mine> decided,
            Map<UUID, ToExplain> explains,
            Map<TellingId, Set<Enclosed.Kind>> enclosed,
            List<OwnPaper.Mine> paper,
            AnswerTranslations.OfChild translations,
            Instant now) {
        /// What was asked for last, and whatever still waits.
        public List<Asked> recent() {
            return asked.stream().filter(one -> !isOld(one)).toList();
        }

        /// What is settled and was asked for before that.
        public List<Asked> older() {
            return asked.stream().filter(this::isOld).toList();
        }

        private boolean isOld(Asked one) {
            return asked.indexOf(one) >= LATEST && !one.wish().isWaiting(now);
        }

        /// The answer to one sent from here in the child's language, where a person put it so.
        public @Nullable Translated translated(Telling telling, String answer) {
            return translations
                    .find(telling.id().value(), answer)
                    .or(() -> translations.find(telling.asked(), answer))
                    .orElse(null);
        }

        /// The same of what was asked for elsewhere.
        public @Nullable Translated translated(Asked one, String answer) {
            return translations.find(one.wish().id(), answer).orElse(null);
        }

        /// What it is called. What leaves the screen, or was written in another place, bears a name that tells nothing.
        public Phrase title(Telling telling) {
            return telling.kind() == Kind.ELSEWHERE
                    ? Said.WRITTEN
                    : telling.kind().vanishes() ? Said.NEUTRAL : Say.title(telling.kind());
        }

        /// Whether the child is told that its words are gone; those written in another place stand there still.
        public boolean isGone(Telling telling) {
            return telling.isOffTheScreen() && telling.replies().isEmpty() && telling.kind() != Kind.ELSEWHERE;
        }

        /// Whether this came with it and is still on the child's screen.
        public boolean has(Telling telling, Enclosed.Kind kind) {
            return enclosed.getOrDefault(telling.id(), Set.of()).contains(kind);
        }

        /// The decision made of what was sent, where there is one to show.
        public @Nullable Mine decided(Telling telling) {
            return decided.get(telling.asked());
        }

        /// The same of what was asked for elsewhere.
        public @Nullable Mine decided(Asked one) {
            return decided.get(one.wish().id());
        }

        /// What is still to be explained of a decision made of what was sent, where it is.
        public @Nullable ToExplain explains(Telling telling) {
            return decided(telling) == null ? explains.get(telling.asked()) : null;
        }

        /// The same of what was asked for elsewhere.
        public @Nullable ToExplain explains(Asked one) {
            return decided(one) == null ? explains.get(one.wish().id()) : null;
        }

        /// What became of one sent from here, and what the child may say of it.
        public Became became(Telling telling, LocalDate today) {
            return new Became(
                    "/me/said/" + telling.id(),
                    telling.standing(now),
                    telling.isWaiting(now) ? telling.answerer() : Optional.empty(),
                    telling.isPastItsDay(now, today),
                    telling.isWaiting(now) ? (int) telling.age(now).toDays() : 0,
                    telling.talked(),
                    Became.witnessed(telling.steps(), now),
                    Became.takenBack(telling.steps(), now));
        }

        /// The same of what was asked for elsewhere.
        public Became became(Asked one, LocalDate today) {
            var wish = one.wish();
            return new Became(
                    "/me/said/asked/" + wish.id(),
                    wish.standing(now),
                    wish.isWaiting(now) ? wish.answerer() : Optional.empty(),
                    wish.isPastItsDay(now, today),
                    wish.isWaiting(now) ? wish.waited(today) : 0,
                    wish.talked(),
                    Became.witnessed(wish.steps(), now),
                    Became.takenBack(wish.steps(), now));
        }
    }

    /// One wish, with the words it was said in.
    public record Asked(Words.Said said, Wish wish) {}

    /// What became of one thing, and what the child may say of it.
    ///
    /// @param at        where the child says it
    /// @param answerer  who answers and by when, empty where nobody owes anything
    /// @param waited    for how many days the child has waited
    /// @param talked    who says that they talked with the child, empty where nobody does
    /// @param witnessed how the child said so to an adult, where that is how it stands
    /// @param takenBack who took it back last and why, empty where nobody did
    public record Became(
            String at,
            Standing standing,
            Optional<Answerer> answerer,
            boolean late,
            int waited,
            String talked,
            Optional<Step> witnessed,
            Optional<Step> takenBack) {
        /// Who took it back last and why, as far as the child can see it.
        private static Optional<Step> takenBack(List<Step> steps, Instant now) {
            return steps.stream()
                    .filter(step -> step.isTakingBack() && step.isVisible(now))
                    .reduce((earlier, later) -> later);
        }

        private static Optional<Step> witnessed(List<Step> steps, Instant now) {
            return steps.stream()
                    .filter(step -> step.type() == Step.Type.WITNESSED && step.isVisible(now))
                    .reduce((earlier, later) -> later)
                    .filter(step -> Standing.of(steps, now) == Standing.WITNESSED);
        }
    }

    @GetMapping
    ModelAndView show(Me me, Instant now) {
        var sent = tellings.list(me.self());
        var view = new View(
                sent,
                asked(me, now, sent),
                decided(me),
                made.toExplain(me.self(), now, me.today()),
                enclosed.list(me.self(), sent),
                paper.list(me.self()),
                translations.list(me.self()),
                now);
        return new ModelAndView("space/said", Map.of("me", me.titled(Said.TITLE), "view", view));
    }

    /// What was sent from here stands above, with all that became of it.
    private List<Asked> asked(Me me, Instant now, List<Telling> sent) {
        var above = sent.stream().flatMap(telling -> telling.wish().stream()).collect(Collectors.toSet());
        return wishes.list(me.self(), now).stream()
                .filter(wish -> !above.contains(wish.id()))
                .flatMap(wish -> wish.words() instanceof Words.Said said
                        ? Stream.of(new Asked(said, wish))
                        : Stream.<Asked>empty())
                .toList();
    }

    private Map<UUID, Mine> decided(Me me) {
        var decisions = made.list(me.self());
        if (decisions.isEmpty()) {
            return Map.of();
        }
        var told = new HashMap<UUID, Mine>();
        explanations
                .list(me.self())
                .forEach(mine -> decisions.forEach((asked, decision) -> {
                    if (decision.equals(mine.decision())) {
                        told.put(asked, mine);
                    }
                }));
        return told;
    }

    @PostMapping("/{telling}")
    ModelAndView say(Me me, Form form, Instant now, @PathVariable TellingId telling, RedirectAttributes redirect) {
        return said(me, tellings.say(me.self(), now, telling, step(form)) == Tellings.Said.DONE, redirect);
    }

    @PostMapping("/asked/{wish}")
    ModelAndView sayOfAsked(Me me, Form form, Instant now, @PathVariable String wish, RedirectAttributes redirect) {
        var asked = Ids.find(wish).orElseThrow(NotFound::new);
        return said(me, answering.say(me.self(), now, asked, step(form)) == WishAnswering.Done.DONE, redirect);
    }

    /// Nobody answers what the child asked for on it: it waits again.
    @PostMapping("/paper/{arrived}")
    ModelAndView putBack(Me me, Instant now, @PathVariable UUID arrived, RedirectAttributes redirect) {
        return said(me, paper.putBack(me.self(), now, me.today(), arrived), redirect);
    }

    private static Step.Type step(Form form) {
        return switch (form.typed("do")) {
            case "again" -> Step.Type.AGAIN;
            case "yes" -> Step.Type.CONFIRMED;
            case "no" -> Step.Type.DENIED;
            case "right" -> Step.Type.AGREED;
            case "still" -> Step.Type.STILL_WANTED;
            default -> throw new NotFound();
        };
    }

    private static ModelAndView said(Me me, boolean done, RedirectAttributes redirect) {
        (done ? Flash.done(me.say(Said.THANKS)) : Flash.note(me.say(Said.CHANGED))).on(redirect);
        return new ModelAndView("redirect:/me/said");
    }
}
