package org.heard.space.web;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.NotFound;
import org.heard.enclosed.Enclosed;
import org.heard.explained.MyExplanations;
import org.heard.explained.MyExplanations.Mine;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.space.Me;
import org.heard.space.Said;
import org.heard.tellings.OwnEnclosures;
import org.heard.tellings.Step;
import org.heard.tellings.Telling;
import org.heard.tellings.TellingId;
import org.heard.tellings.Tellings;
import org.heard.voice.MadeDecisions;
import org.heard.voice.Wish;
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
    private final Tellings tellings;
    private final OwnEnclosures enclosed;
    private final Wishes wishes;
    private final MadeDecisions made;
    private final MyExplanations explanations;

    MySaidPage(
            Tellings tellings, OwnEnclosures enclosed, Wishes wishes, MadeDecisions made, MyExplanations explanations) {
        this.tellings = tellings;
        this.enclosed = enclosed;
        this.wishes = wishes;
        this.made = made;
        this.explanations = explanations;
    }

    /// What the template shows.
    ///
    /// @param asked    what the child asked for elsewhere, as an adult wrote it down word for word
    /// @param decided  by what was asked, the decision made of it, where it was explained to the child
    /// @param enclosed what went with the words
    public record View(
            List<Telling> tellings,
            List<Asked> asked,
            Map<UUID, Mine> decided,
            Map<TellingId, Set<Enclosed.Kind>> enclosed,
            Instant now) {
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
            return one.toldTo().isEmpty() ? null : decided.get(one.wish().id());
        }

        /// For how many days the child has waited.
        public int waited(Telling telling) {
            return (int) Duration.between(telling.sentAt(), now).toDays();
        }
    }

    /// One wish, with the words it was said in.
    ///
    /// @param toldTo who wrote it down, empty where the child sent it from here
    public record Asked(Words.Said said, Wish wish, String toldTo) {}

    @GetMapping
    ModelAndView show(Me me, Instant now) {
        var sent = tellings.list(me.self());
        var view = new View(sent, asked(me, now, sent), decided(me), enclosed.list(me.self(), sent), now);
        return new ModelAndView("space/said", Map.of("me", me.titled(Said.TITLE), "view", view));
    }

    /// What was sent from here stands above; it comes again only where it was answered among the wishes.
    private List<Asked> asked(Me me, Instant now, List<Telling> sent) {
        var above = sent.stream().flatMap(telling -> telling.wish().stream()).collect(Collectors.toSet());
        return wishes.list(me.self(), now).stream()
                .filter(wish -> !above.contains(wish.id()) || wish.answer().isPresent())
                .flatMap(wish -> wish.words() instanceof Words.Said said
                        ? Stream.of(new Asked(
                                said,
                                wish,
                                above.contains(wish.id()) ? "" : said.words().heardBy()))
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
        var step = switch (form.typed("do")) {
            case "again" -> Step.Type.AGAIN;
            case "yes" -> Step.Type.CONFIRMED;
            case "no" -> Step.Type.DENIED;
            default -> throw new NotFound();
        };
        switch (tellings.say(me.self(), now, telling, step)) {
            case DONE -> Flash.done(me.say(Said.THANKS)).on(redirect);
            case TOO_LATE -> Flash.note(me.say(Said.CHANGED)).on(redirect);
        }
        return new ModelAndView("redirect:/me/said");
    }
}
