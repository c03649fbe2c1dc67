package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.moments.Moments;
import org.heard.pages.Days;
import org.heard.voice.WishThread.Kept;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Records what children ask for and what they are answered. Words stay as they were recorded; an answer is never
/// overwritten, the next one stands after it, and one the child cannot see ends no waiting. The chronicle says that
/// something was asked and answered, never what.
@Component
@Transactional
public class Wishes {
    private final WishStore store;
    private final WordsStore words;
    private final WishThreads threads;
    private final WhoAnswers whoAnswers;
    private final Sight sight;
    private final Chronicle chronicle;

    Wishes(
            WishStore store,
            WordsStore words,
            WishThreads threads,
            WhoAnswers whoAnswers,
            Sight sight,
            Chronicle chronicle) {
        this.store = store;
        this.words = words;
        this.threads = threads;
        this.whoAnswers = whoAnswers;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// Something a child asked for.
    public record NewWish(ChildId child, LocalDate on, ExactWords said) {}

    /// Something a child asked for elsewhere, and what they were answered.
    public record Taken(NewWish wish, List<Wish.Answered> answers) {}

    /// What came of a command.
    public enum Done {
        RECORDED,
        /// It is said to have happened on a day still to come.
        NOT_YET,
        /// "Not yet" and "no" stand only with their reason, and so does what the child reads.
        REASON_MISSING,
        /// It is said to have been answered before it was asked.
        BEFORE_THE_WISH
    }

    /// Records something the child asked for.
    public Done ask(Actor actor, Instant now, LocalDate today, NewWish wish) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, wish.child(), today);
        if (wish.on().isAfter(today)) {
            return Done.NOT_YET;
        }
        record(actor, now, wish, false, whoAnswers.of(wish.child(), wish.on(), today));
        return Done.RECORDED;
    }

    /// Records something the child sent themself, by whoever has read it, with what became of it until now; answers
    /// which wish it is. From now on its thread is here.
    public UUID recordSent(
            Actor actor, Instant now, LocalDate today, NewWish wish, Optional<Answerer> answerer, List<Step> steps) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, wish.child(), today);
        var id =
                record(actor, now, wish, true, answerer.orElseGet(() -> whoAnswers.of(wish.child(), wish.on(), today)));
        threads.add(steps.stream()
                .map(step -> Kept.of(id, actor.person(), Moments.day(step.at()), step))
                .toList());
        return id;
    }

    private UUID record(Actor actor, Instant now, NewWish wish, boolean sent, Answerer answerer) {
        var said = words.add(actor, now, wish.child(), wish.on(), wish.said());
        var id = Ids.next();
        store.add(List.of(new WishStore.Row(id, wish.child(), said, sent, Optional.of(answerer))));
        threads.name(id, actor, now, answerer);
        chronicle.write(
                actor,
                now,
                Entry.of(wish.child(), "Asked for something on " + Days.written(wish.on()), "wish")
                        .about("wish", id));
        return id;
    }

    /// Answers what the child asked for. One noted for staff alone ends no waiting.
    public Done answer(Actor actor, Instant now, LocalDate today, ChildId child, UUID wish, Wish.Answered answered) {
        sight.must(actor, Act.ANSWER, child, today);
        var asked = store.findDay(child, wish).orElseThrow(NotFound::new);
        if (answered.on().isAfter(today)) {
            return Done.NOT_YET;
        }
        if (answered.on().isBefore(asked)) {
            return Done.BEFORE_THE_WISH;
        }
        var needsWords = answered.outcome() != Wish.Outcome.YES || answered.shownAt() != null;
        if (needsWords && answered.reason().isBlank()) {
            return Done.REASON_MISSING;
        }
        threads.hold(wish);
        threads.add(List.of(Kept.of(wish, actor.person(), now, answered)));
        var what = "What was asked for on " + Days.written(asked) + " was answered: "
                + answered.outcome().words().toLowerCase(java.util.Locale.UK);
        chronicle.write(actor, now, Entry.of(child, what, "wish answer").about("wish", wish));
        return Done.RECORDED;
    }

    /// Puts something beside a child's words that turned out otherwise; the words stay as they were recorded.
    public Done correct(
            Actor actor, Instant now, LocalDate today, ChildId child, UUID said, Words.Correction correction) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        if (correction.on().isAfter(today)) {
            return Done.NOT_YET;
        }
        if (correction.because().isBlank()) {
            return Done.REASON_MISSING;
        }
        if (!words.correct(actor, now, child, said, correction)) {
            throw new NotFound();
        }
        chronicle.write(actor, now, Entry.of(child, "A correction was put beside the child’s words", "words"));
        return Done.RECORDED;
    }

    /// A child's words by their identifier; `NotFound` where there are none or none for this actor.
    @Transactional(readOnly = true)
    public Words.Said getWords(Actor actor, LocalDate today, ChildId child, UUID said) {
        sight.must(actor, Act.SEE_WORDS, child, today);
        return words.find(child, said).orElseThrow(NotFound::new);
    }

    /// Whether it stands with what the child asked for, and has not been taken back.
    @Transactional(readOnly = true)
    public boolean stands(ChildId child, UUID wish) {
        return store.findDay(child, wish).isPresent();
    }

    /// Takes back a wish: recorded in error, or the child no longer wants it.
    public void withdraw(Actor actor, Instant now, LocalDate today, ChildId child, UUID wish, String because) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        var on = store.findDay(child, wish).orElseThrow(NotFound::new);
        store.withdraw(wish, actor, now, because);
        chronicle.write(
                actor, now, Entry.of(child, "What was asked for on " + Days.written(on) + " no longer stands", "wish"));
    }

    /// Takes in wishes and their answers from a made-up authority, one line a child. The caller has decided that it
    /// may.
    public void take(Actor actor, Instant now, String source, Collection<Taken> taken) {
        var asked = taken.stream()
                .map(one -> new WishStore.Row(Ids.next(), one.wish().child(), Ids.next(), false, Optional.empty()))
                .toList();
        var said = new ArrayList<WordsStore.Added>();
        var answers = new ArrayList<Kept>();
        var named = new HashMap<UUID, Answerer>();
        var row = asked.iterator();
        for (var one : taken) {
            var wish = row.next();
            said.add(new WordsStore.Added(
                    wish.words(), wish.child(), one.wish().on(), one.wish().said()));
            one.answers().forEach(answered -> answers.add(Kept.of(wish.id(), actor.person(), now, answered)));
            named.put(wish.id(), whoAnswers.heardBy(one.wish()));
        }
        words.add(actor, now, said);
        store.add(asked);
        threads.add(answers);
        threads.name(actor, now, named);
        chronicle.write(
                actor,
                now,
                asked.stream().map(WishStore.Row::child).collect(Collectors.toSet()).stream()
                        .map(child -> Entry.of(child, "What the child asked for, read from " + source, "wish"))
                        .toList());
    }

    /// What the child asked for, the newest first. Neither words nor answers for whoever may not see a child's words.
    @Transactional(readOnly = true)
    public List<Wish> list(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.SEE, child, today);
        var rows = store.list(child);
        if (!sight.may(actor, Act.SEE_WORDS, child, today)) {
            return rows.stream().map(WishStore.Row::hidden).toList();
        }
        var said = words.list(rows.stream().map(WishStore.Row::words).toList());
        var became = threads.listSteps(rows.stream().map(WishStore.Row::id).toList());
        return rows.stream()
                .map(row -> row.with(said.get(row.words()), became.getOrDefault(row.id(), WishThread.NOTHING)))
                .toList();
    }

    /// What the child asked for, for the child, the newest first: their words as they said them, and of the
    /// answers those written to them. What an adult noted for other adults is not among them.
    @Transactional(readOnly = true)
    public List<Wish> list(Self self, Instant now) {
        var rows = store.list(self.child());
        var said = words.list(rows.stream().map(WishStore.Row::words).toList());
        var became = threads.listSteps(rows.stream().map(WishStore.Row::id).toList());
        return rows.stream()
                .map(row -> row.with(
                        said.get(row.words()),
                        became.getOrDefault(row.id(), WishThread.NOTHING).shownBy(now)))
                .toList();
    }
}
