package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// What became of one wish, as it is kept: the answers, and all that the child sees of it.
///
/// @param answers the oldest first, those noted for staff alone among them
/// @param steps   the oldest first; an answer noted for staff alone is none
public record WishThread(List<Wish.Answered> answers, List<Step> steps, Optional<Answerer> answerer) {
    static final WishThread NOTHING = new WishThread(List.of(), List.of(), Optional.empty());

    public WishThread {
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /// How it stands. Whoever wrote it down had heard it, so it begins as read.
    public Standing standing(Instant now) {
        return Standing.of(Stream.concat(
                        Stream.of(Step.Type.READ),
                        steps.stream()
                                .filter(step -> step.isVisible(now))
                                .sorted(Comparator.comparing(Step::visibleFrom))
                                .map(Step::type))
                .toList());
    }

    /// As much of it as the child sees by now.
    WishThread shownBy(Instant now) {
        return new WishThread(
                answers.stream().filter(one -> one.isShown(now)).toList(),
                steps.stream().filter(one -> one.isVisible(now)).toList(),
                answerer);
    }

    /// One step as it is kept.
    ///
    /// @param on        on which day it was, in an adult's words
    /// @param visibleAt from when the child sees it; absent where it is an answer noted for staff alone
    record Kept(
            UUID wish,
            Step.Type type,
            LocalDate on,
            Wish.@Nullable Outcome outcome,
            String words,
            String by,
            PersonId recordedBy,
            Instant recordedAt,
            @Nullable Instant visibleAt) {
        static Kept of(UUID wish, PersonId recordedBy, Instant now, Wish.Answered answered) {
            return new Kept(
                    wish,
                    Step.Type.ANSWERED,
                    answered.on(),
                    answered.outcome(),
                    answered.reason(),
                    answered.by(),
                    recordedBy,
                    now,
                    answered.shownAt());
        }

        static Kept of(UUID wish, PersonId recordedBy, LocalDate on, Step step) {
            return new Kept(
                    wish,
                    step.type(),
                    on,
                    step.outcome().orElse(null),
                    step.words(),
                    step.by(),
                    recordedBy,
                    step.at(),
                    step.visibleFrom());
        }

        Optional<Wish.Answered> answered() {
            return outcome == null
                    ? Optional.empty()
                    : Optional.of(new Wish.Answered(on, outcome, words, by, visibleAt));
        }

        Optional<Step> step() {
            return visibleAt == null
                    ? Optional.empty()
                    : Optional.of(new Step(type, recordedAt, by, Optional.ofNullable(outcome), words, visibleAt));
        }
    }
}
