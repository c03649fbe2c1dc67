package org.heard.tellings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.moments.Moments;
import org.heard.voice.AnswerTranslations;
import org.heard.voice.AnswerTranslations.Translated;
import org.heard.voice.Answerer;
import org.heard.voice.ExactWords;
import org.heard.voice.MadeDecisions;
import org.heard.voice.Step;
import org.heard.voice.Wish;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.Wishes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How staff answer what a child sent, once they have read it: in words, in person, or by saying who will
/// and by when.
@Component
@Transactional
public class Answering {
    private static final List<String> FIELD = List.of("telling");

    private final Reading reading;
    private final TellingStore store;
    private final Wishes wishes;
    private final MadeDecisions made;
    private final AnswerTranslations translations;
    private final Moments moments;
    private final Audit audit;

    Answering(
            Reading reading,
            TellingStore store,
            Wishes wishes,
            MadeDecisions made,
            AnswerTranslations translations,
            Moments moments,
            Audit audit) {
        this.translations = translations;
        this.reading = reading;
        this.store = store;
        this.wishes = wishes;
        this.made = made;
        this.moments = moments;
        this.audit = audit;
    }

    /// The same without a translation.
    public Done answer(
            Actor actor,
            Instant now,
            LocalDate today,
            TellingId id,
            Optional<Outcome> outcome,
            String words,
            Optional<UUID> decision) {
        return answer(actor, now, today, id, outcome, words, decision, Optional.empty());
    }

    /// Answers in words that the child reads, at once or when the day begins.
    ///
    /// @param decision   made of it, where it is a wish and the actor may say so
    /// @param translated the same in the child's language
    public Done answer(
            Actor actor,
            Instant now,
            LocalDate today,
            TellingId id,
            Optional<Outcome> outcome,
            String words,
            Optional<UUID> decision,
            Optional<Translated> translated) {
        var read = reading.getRead(actor, today, id);
        if (read.isEmpty()) {
            return Done.NOT_READ;
        }
        if (read.get().kind() == Telling.Kind.WISH && outcome.isEmpty()) {
            return Done.OUTCOME_MISSING;
        }
        if (words.isBlank()) {
            return Done.WORDS_MISSING;
        }
        var given = read.get().kind() == Telling.Kind.WISH ? outcome : Optional.<Outcome>empty();
        // what somebody did since it was read counts
        var telling = store.hold(id).orElseThrow();
        var visible = moments.next(now, today, telling.child());
        var standing = telling.wish().filter(wish -> wishes.stands(telling.child(), wish));
        if (standing.isPresent()) {
            var answered = new Wish.Answered(today, given.orElseThrow(), words, actor.name()).shownFrom(visible);
            wishes.answer(actor, now, today, telling.child(), standing.get(), answered);
        } else {
            var step = new Step(Step.Type.ANSWERED, now, actor.name(), given, words, visible);
            store.addStep(telling, actor.person(), step);
        }
        if (telling.kind() == Telling.Kind.WISH) {
            join(actor, now, today, telling, decision);
        }
        translated.ifPresent(one ->
                translations.keep(actor, now, telling.child(), telling.id().value(), words, one));
        audit.write(actor, now, "answered what a child sent", telling.child(), FIELD);
        return Done.DONE;
    }

    /// For whoever may not answer the child's wishes there is none to choose, and what is joined stays.
    private void join(Actor actor, Instant now, LocalDate today, Telling telling, Optional<UUID> decision) {
        var choices = made.choices(actor, today, telling.child());
        if (!choices.isEmpty()) {
            var chosen = decision.filter(
                    one -> choices.stream().anyMatch(choice -> choice.id().equals(one)));
            made.join(actor, now, today, telling.child(), telling.asked(), chosen);
        }
    }

    /// Says that they talked with the child about it. It ends nothing until the child says so too.
    public Done talked(Actor actor, Instant now, LocalDate today, TellingId id) {
        var read = reading.getRead(actor, today, id);
        if (read.isEmpty()) {
            return Done.NOT_READ;
        }
        // what somebody did since it was read counts
        var telling = store.hold(id).orElseThrow();
        store.addStep(telling, actor.person(), Step.now(Step.Type.TALKED, now, actor.name()));
        audit.write(actor, now, "said that they talked", telling.child(), FIELD);
        return Done.DONE;
    }

    /// Names who answers, and by when; the child sees both.
    public Done name(Actor actor, Instant now, LocalDate today, TellingId id, Answerer answerer) {
        var read = reading.getRead(actor, today, id);
        if (read.isEmpty()) {
            return Done.NOT_READ;
        }
        if (answerer.by().isBefore(today)) {
            return Done.DAY_PAST;
        }
        // what somebody did since it was read counts
        var telling = store.hold(id).orElseThrow();
        store.addAnswerer(telling, actor, now, answerer);
        audit.write(actor, now, "named who answers", telling.child(), FIELD);
        return Done.DONE;
    }

    /// Puts a wish with what the child asked for, where all who work with the child read it; not while anybody is left
    /// out.
    public Done putWithWishes(Actor actor, Instant now, LocalDate today, TellingId id) {
        return putWithWishes(actor, now, today, id, ExactWords.How.WRITTEN);
    }

    /// The same of what somebody typed up from paper: they stand as who read it.
    Done putWithWishes(Actor actor, Instant now, LocalDate today, TellingId id, ExactWords.How how) {
        var read = reading.getRead(actor, today, id);
        if (read.isEmpty()) {
            return Done.NOT_READ;
        }
        if (!read.get().leavesNobodyOut()) {
            return Done.LEFT_OUT;
        }
        if (read.get().said().isBlank()) {
            return Done.NO_WORDS;
        }
        // what somebody did since it was read counts
        var telling = store.hold(id).orElseThrow();
        if (telling.wish().isPresent()) {
            return Done.ALREADY;
        }
        var sentOn = Moments.day(telling.sentAt());
        var said = new ExactWords(
                telling.said(), how == ExactWords.How.ON_PAPER ? actor.name() : sentBy(telling), how, "");
        var wish = wishes.recordSent(
                actor,
                now,
                today,
                new Wishes.NewWish(telling.child(), sentOn, said),
                telling.answerer(),
                telling.became());
        store.addWish(id, wish, actor.person(), now);
        made.follow(telling.child(), id.value(), wish);
        return Done.DONE;
    }

    private static String sentBy(Telling telling) {
        return telling.helped()
                .map(Helped::beside)
                .filter(beside -> beside != Helped.Beside.NOBODY && beside != Helped.Beside.NOT_SAID)
                .map(beside -> "Sent by the child, with " + beside.words() + " beside them")
                .orElse("Sent by the child");
    }
}
