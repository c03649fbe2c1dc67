package org.heard.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.voice.ExactWords;
import org.heard.voice.Step;
import org.heard.voice.Wish;
import org.heard.voice.WishAnswering;
import org.heard.voice.Wishes;
import org.heard.voice.Wishes.NewWish;
import org.springframework.stereotype.Component;

/// What became of what a child of the demonstration asked for and their IRO wrote down: one thing waits, about another
/// their IRO says they talked, and the old ones are talked over, as the child says.
@Component
class FillsWishes {
    private static final int ASKED_DAYS_AGO = 6;
    private static final int TALKED_DAYS_AGO = 3;
    private static final int LONG_AGO = 60;

    private final Wishes wishes;
    private final WishAnswering answering;

    FillsWishes(Wishes wishes, WishAnswering answering) {
        this.wishes = wishes;
        this.answering = answering;
    }

    void fill(Self self, Actor iro, SpaceStory story, Instant now, LocalDate today) {
        var open = wishes.list(self, now).stream()
                .filter(wish -> wish.isWaiting(now))
                .toList();
        talkedOver(self, iro, open, now, today);
        var said = new ExactWords(story.asked(), iro.name(), ExactWords.How.SPOKEN, "");
        wishes.ask(
                iro, ago(now, ASKED_DAYS_AGO), today, new NewWish(self.child(), today.minusDays(ASKED_DAYS_AGO), said));
    }

    /// The newest waits for the child to say whether they talked, unless it is an old one.
    private void talkedOver(Self self, Actor iro, List<Wish> open, Instant now, LocalDate today) {
        for (var wish : open) {
            answering.talked(iro, ago(now, TALKED_DAYS_AGO), today, self.child(), wish.id());
            if (!wish.equals(open.getFirst()) || wish.waited(today) > LONG_AGO) {
                answering.say(self, ago(now, TALKED_DAYS_AGO - 1), wish.id(), Step.Type.CONFIRMED);
            }
        }
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
