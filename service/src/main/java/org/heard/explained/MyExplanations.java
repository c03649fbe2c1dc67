package org.heard.explained;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.children.OwnWordsKeeping;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.decisions.ChildSaid;
import org.heard.decisions.ChildSaid.Happened;
import org.heard.decisions.ChildSays;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Release;
import org.heard.explained.Explanation.Understood;
import org.heard.moments.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a child reads of what was explained to them, in their own words for people and things, and what they answer.
@Component
@Transactional
public class MyExplanations {
    private final ExplanationStore store;
    private final OwnWordsKeeping ownWords;
    private final ChildSays says;
    private final Chronicle chronicle;

    MyExplanations(ExplanationStore store, OwnWordsKeeping ownWords, ChildSays says, Chronicle chronicle) {
        this.store = store;
        this.ownWords = ownWords;
        this.says = says;
        this.chronicle = chronicle;
    }

    /// Something explained as the child reads it.
    ///
    /// @param by         who let it go to them
    /// @param understood what they answered last, absent while they have not
    /// @param talked     who talked with them since they asked, and when; absent where nobody did
    /// @param happened   of a decision, what they said last of whether it happened
    public record Mine(
            UUID release,
            About about,
            @Nullable UUID decision,
            String text,
            String why,
            Explanation.Translation translation,
            String by,
            LocalDate on,
            Explanation.@Nullable Said understood,
            Explanation.@Nullable Talk talked,
            @Nullable ChildSaid happened) {}

    /// All that was let go to the child and may be read: why, the plan, then decisions, the newest first.
    @Transactional(readOnly = true)
    public List<Mine> list(Self self) {
        var words = ownWords.words(self);
        var said = says.list(self);
        return store.list(self.child()).stream()
                .flatMap(one -> one.shown().stream().map(release -> mine(one, release, words, said)))
                .sorted(Comparator.comparing(Mine::about).thenComparing(Mine::on, Comparator.reverseOrder()))
                .toList();
    }

    private static Mine mine(
            Explanation one,
            Release release,
            org.heard.plain.PreferredWords words,
            java.util.Map<UUID, List<ChildSaid>> said) {
        var happened = one.decision() == null ? List.<ChildSaid>of() : said.getOrDefault(one.decision(), List.of());
        var understood = release.last();
        return new Mine(
                release.id(),
                one.about(),
                one.decision(),
                words.in(release.text()),
                words.in(release.why()),
                release.translation(),
                release.by(),
                Moments.day(release.at()),
                understood.orElse(null),
                understood
                        .flatMap(asked -> one.talks().stream()
                                .filter(talk -> talk.notedAt().isAfter(asked.at()))
                                .reduce((earlier, later) -> later))
                        .orElse(null),
                happened.isEmpty() ? null : happened.getLast());
    }

    /// The child says whether they understand something that they may read.
    public void answer(Self self, Instant now, LocalDate today, UUID release, Understood understood) {
        var one = find(self, release);
        store.answer(release, understood, today, now);
        chronicle.write(
                self.actor(), now, Entry.of(self.child(), inLine(understood) + InLines.of(one.about()), "explanation"));
    }

    private static String inLine(Understood understood) {
        return switch (understood) {
            case YES -> "The child answered: ";
            case NOT_SURE -> "The child is not sure that they understand: ";
            case NO, TELL_ME_AGAIN -> "The child asks to be told again: ";
        };
    }

    /// The child says whether a decision that was explained to them happened.
    public void happened(Self self, Instant now, LocalDate today, UUID release, Happened happened) {
        var decision = Optional.ofNullable(find(self, release).decision()).orElseThrow(NotFound::new);
        says.say(self, now, today, decision, happened);
    }

    private Mine find(Self self, UUID release) {
        return list(self).stream()
                .filter(mine -> mine.release().equals(release))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
