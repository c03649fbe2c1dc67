package org.heard.tellings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.received.ReadBy;
import org.heard.screening.Screened.Match;
import org.heard.voice.Answerer;
import org.heard.voice.Standing;
import org.heard.voice.Step;

/// Something a child sent, in their own words, and what came of it.
///
/// @param keeps    whether the child keeps the words on their own screen
/// @param raised   whether the screen found something; the child's own choice of how soon stands beside it
/// @param hidden   who must not see it
/// @param answerer who answers, and by when; empty where no answer is asked for
/// @param steps    what became of it, the oldest first
/// @param wish     where it stands among what the child asked for, if it was put there
/// @param helped   who was beside the child, where they were asked
/// @param about    which set of questions it answers, or where it was written, as the child read it; else empty
public record Telling(
        TellingId id,
        ChildId child,
        Kind kind,
        Route route,
        String said,
        List<Reply> replies,
        Instant sentAt,
        boolean keeps,
        boolean raised,
        List<Match> matches,
        List<Hidden> hidden,
        Optional<Answerer> answerer,
        List<Step> steps,
        Optional<UUID> wish,
        Optional<Helped> helped,
        String about) {
    public Telling {
        replies = List.copyOf(replies);
        matches = List.copyOf(matches);
        hidden = List.copyOf(hidden);
        steps = List.copyOf(steps);
    }

    /// What sort of thing it is.
    public enum Kind {
        GOOD_NEWS("Good news"),
        WORRY("A worry"),
        WISH("A wish"),
        QUESTION("A question"),
        CHECK_IN("A check-in"),
        QUESTIONS("Answers"),
        HELP_NOW("Help now"),
        /// Not sent as such: written in another place of theirs, where the screen raised it.
        ELSEWHERE("Written elsewhere");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }

        /// Whether somebody owes the child an answer.
        public boolean wantsAnswer() {
            return this != GOOD_NEWS && this != CHECK_IN;
        }

        /// Whether its words leave the child's screen once they are sent, unless the child keeps them.
        public boolean vanishes() {
            return this == WORRY || this == QUESTIONS || this == HELP_NOW || this == ELSEWHERE;
        }
    }

    /// How soon the child wants it read.
    public enum Route {
        NOW("Help now"),
        SOON("Soon"),
        REVIEW("For the review");

        private final String words;

        Route(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }
    }

    /// What the child answered to a question of ours.
    ///
    /// @param question its name
    /// @param asked    its words as the child read them
    /// @param words    what the child wrote to it, empty where they wrote nothing
    public record Reply(String question, String asked, Said said, String words) {
        /// Nothing but a tap.
        public Reply(String question, String asked, Said said) {
            this(question, asked, said, "");
        }

        /// The answers there are. Not to answer is one of them.
        public enum Said {
            GOOD("Good"),
            MIXED("In between"),
            BAD("Not good"),
            WORDS("In their words"),
            DO_NOT_KNOW("Does not know"),
            SKIPPED("Skipped");

            private final String words;

            Said(String words) {
                this.words = words;
            }

            /// As said on a page for staff.
            public String words() {
                return words;
            }

            /// Those to tap where a sentence of ours is asked about.
            public static List<Said> tapped() {
                return List.of(GOOD, MIXED, BAD, DO_NOT_KNOW, SKIPPED);
            }

            /// What came from a form; nothing for what is none of these.
            public static Optional<Said> parse(String name) {
                return Arrays.stream(values())
                        .filter(one -> one.name().equals(name))
                        .findFirst();
            }
        }
    }

    /// Somebody who must not see it.
    ///
    /// @param person  empty where they do not work here
    /// @param letRead whether a manager has said that they may read it after all
    public record Hidden(Optional<PersonId> person, String name, How how, boolean letRead) {
        /// How it is known that they must not.
        public enum How {
            /// The child said so; nobody may overrule it.
            TICKED,
            /// Their name, or what they are to the child, stands in the words.
            NAMED,
            /// Whatever is written there is not for them.
            PLACE
        }
    }

    /// Whether the screen found something in its words; what is enclosed counts as raised without any.
    public boolean isRaisedByWords() {
        return matches.stream().anyMatch(match -> !match.words().isEmpty());
    }

    /// By what a decision made of it is found: a wish that stands with the others is known there.
    public UUID asked() {
        return wish.orElse(id.value());
    }

    /// Whether it has left the child's own screen.
    public boolean isOffTheScreen() {
        return kind.vanishes() && !keeps;
    }

    /// Whether somebody must not see it: the child left them out, or they are named in it and nobody has let them.
    public boolean leavesOut(Actor actor) {
        return hidden.stream()
                .anyMatch(one -> !one.letRead()
                        && one.person().filter(actor.person()::equals).isPresent());
    }

    /// Whether nobody is left out, or everybody who was has been let by a manager: then all who work with the child may
    /// read it.
    public boolean leavesNobodyOut() {
        return hidden.stream().allMatch(Hidden::letRead);
    }

    /// Whether some are left out only because nobody could tell whom the child wrote in the box of a paper.
    public boolean isInDoubt() {
        return kind != Kind.ELSEWHERE
                && hidden.stream().anyMatch(one -> one.how() == Hidden.How.PLACE && !one.letRead());
    }

    /// What it is, as said on a page for staff.
    public String title() {
        return about.isEmpty() ? kind.words() : kind.words() + ": " + about;
    }

    /// How it stands.
    public Standing standing(Instant now) {
        return Standing.of(steps, now);
    }

    /// What became of it beside its being read.
    List<Step> became() {
        return steps.stream().filter(step -> step.type() != Step.Type.READ).toList();
    }

    /// Who read it first.
    public Optional<Step> firstRead() {
        return steps.stream().filter(step -> step.type() == Step.Type.READ).findFirst();
    }

    /// Who read it first, and when.
    public Optional<ReadBy> readFirst() {
        return firstRead().map(step -> new ReadBy(step.by(), step.at()));
    }

    /// The last answer the child may see.
    public Optional<Step> answer(Instant now) {
        return steps.stream()
                .filter(step -> step.type() == Step.Type.ANSWERED && step.isVisible(now))
                .reduce((earlier, later) -> later);
    }

    /// An answer that the child does not see yet.
    public Optional<Step> held(Instant now) {
        return steps.stream()
                .filter(step -> step.type() == Step.Type.ANSWERED && !step.isVisible(now))
                .reduce((earlier, later) -> later);
    }

    /// Who said last that they talked with the child about it; empty where nobody did.
    public String talked() {
        return steps.stream()
                .filter(step -> step.type() == Step.Type.TALKED)
                .reduce((earlier, later) -> later)
                .map(Step::by)
                .orElse("");
    }

    /// Whether somebody still owes the child something.
    public boolean isWaiting(Instant now) {
        return kind.wantsAnswer() && standing(now).isWaiting();
    }

    /// Whether its day has passed and it still waits.
    public boolean isPastItsDay(Instant now, LocalDate today) {
        return isWaiting(now)
                && answerer.filter(who -> who.by().isBefore(today)).isPresent();
    }

    /// Somebody from the child's home or family was beside them: they may not have said all they would say.
    public boolean isSaidBesideSomebodyClose() {
        return helped.filter(one -> one.beside().isClose()).isPresent();
    }

    /// How long ago it was sent.
    public Duration age(Instant now) {
        return Duration.between(sentAt, now);
    }
}
