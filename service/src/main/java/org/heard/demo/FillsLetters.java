package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.copies.Answer;
import org.heard.copies.Copies;
import org.heard.copies.Copy;
import org.heard.copies.Letter;
import org.heard.copies.LetterPart;
import org.heard.copies.LetterWays;
import org.heard.copies.Letters;
import org.heard.copies.LettersInSpace;
import org.heard.copies.Releases;
import org.heard.copies.Way;
import org.heard.ids.ReviewId;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Component;

/// The letter of a made-up child's last review, written, looked through and put into their space as their IRO does it:
/// where it may not go, it does not.
@Component
class FillsLetters {
    private static final int WRITTEN_DAYS_AGO = 2;

    private final Letters letters;
    private final LetterWays ways;
    private final Copies copies;
    private final Releases releases;
    private final LettersInSpace inSpace;
    private final Reviews reviews;

    FillsLetters(
            Letters letters,
            LetterWays ways,
            Copies copies,
            Releases releases,
            LettersInSpace inSpace,
            Reviews reviews) {
        this.letters = letters;
        this.ways = ways;
        this.copies = copies;
        this.releases = releases;
        this.inSpace = inSpace;
        this.reviews = reviews;
    }

    void fill(Self self, Actor iro, SpaceStory story, Instant now, LocalDate today) {
        reviews.list(iro, today, self.child()).stream()
                .filter(review -> review.completedOn() != null)
                .map(Review::id)
                .findFirst()
                .ifPresent(review -> write(self, iro, story, review, WorkingTime.before(now, WRITTEN_DAYS_AGO), today));
    }

    private void write(Self self, Actor iro, SpaceStory story, ReviewId review, Instant at, LocalDate today) {
        ways.choose(self, at, today, Way.OWN_SPACE);
        var letter = words(letters.get(iro, today, self.child(), review), story);
        if (!(letters.write(iro, at, today, self.child(), review, letter, true) instanceof Letters.Answer.Saved)) {
            return;
        }
        if (decide(self, iro, review, at, today) instanceof Answer.Done) {
            var shown = releases.preview(
                    iro, at, today, self.child(), review, self.child().value());
            releases.release(iro, at, today, self.child(), review, self.child().value(), shown.fingerprint(), true);
            if (copies.get(iro, today, self.child(), review, self.child().value())
                    .standing()
                    .isPresent()) {
                inSpace.put(iro, at, today, self.child(), review, "");
            }
        }
    }

    /// As the service proposes it, with what only whoever was there can say.
    private static Letter words(Letter proposed, SpaceStory story) {
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        parts.putAll(proposed.parts());
        parts.put(LetterPart.YOU_TOLD_ME, story.toldMe());
        parts.put(LetterPart.SEE_YOU, story.nextTime());
        return new Letter(parts, proposed.version(), false, proposed.by());
    }

    private Answer decide(Self self, Actor iro, ReviewId review, Instant at, LocalDate today) {
        var copy = copies.get(iro, today, self.child(), review, self.child().value());
        return copies.decide(iro, at, today, inOwnSpace(copy));
    }

    private static Copy inOwnSpace(Copy copy) {
        return new Copy(
                copy.id(),
                copy.review(),
                copy.child(),
                copy.recipient(),
                copy.extent(),
                copy.parts(),
                copy.reason(),
                Way.OWN_SPACE,
                copy.releases(),
                copy.decided(),
                copy.version());
    }
}
