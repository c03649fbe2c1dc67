package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.ChildStory;
import org.heard.access.Actor;
import org.heard.access.ProtectedEnquiries;
import org.heard.access.Self;
import org.heard.advocacy.Request;
import org.heard.advocacy.Requests;
import org.heard.children.Observations;
import org.heard.children.Siblings;
import org.heard.choices.OwnChoices;
import org.heard.councils.Councils;
import org.heard.explained.Explanation;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanations;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.matters.Maps;
import org.heard.matters.OwnMap;
import org.heard.matters.OwnTogether;
import org.heard.matters.Placed;
import org.heard.matters.SiblingTime;
import org.heard.matters.Together;
import org.heard.participation.BesideTheCode;
import org.heard.planning.Views;
import org.heard.planning.WorkerReports;
import org.heard.records.OwnNotes;
import org.heard.tellings.Answering;
import org.heard.tellings.Done;
import org.heard.tellings.Reading;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.Tellings;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.voice.Wish.Outcome;
import org.heard.voice.Wishes;
import org.springframework.stereotype.Component;

/// Everything in which somebody can write about a child or to them, and what a test does with it in one go. Whoever
/// calls works within the organisation.
@Component
record StaffPens(
        Letters letters,
        Copies copies,
        Releases releases,
        LettersInSpace inSpace,
        HandingOver handing,
        Explanations explanations,
        Together together,
        OwnTogether ownTogether,
        Maps maps,
        OwnMap ownMap,
        Requests requests,
        Tellings tellings,
        Reading reading,
        Answering answering,
        Wishes wishes,
        OwnChoices choices,
        Councils councils,
        Siblings siblings,
        Observations observations,
        OwnNotes notes,
        Views views,
        WorkerReports reports,
        BesideTheCode beside,
        ProtectedEnquiries enquiries) {

    /// A letter with these words in it, finished or refused.
    Letters.Answer write(Actor iro, Instant now, LocalDate today, ChildStory child, ReviewId review, String words) {
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        for (var part : List.of(LetterPart.YOU_TOLD_ME, LetterPart.AGREED, LetterPart.IF_UNHAPPY, LetterPart.SEE_YOU)) {
            parts.put(part, "Something.");
        }
        parts.put(LetterPart.GOING_WELL, words);
        var version = letters.get(iro, today, child.id(), review).version();
        return letters.write(iro, now, today, child.id(), review, new Letter(parts, version, true, iro.name()), true);
    }

    /// Lets the letter that is written go to the child's own space; whether a second person must look first.
    boolean release(Actor iro, Instant now, LocalDate today, ChildStory child, ReviewId review) {
        var self = child.id().value();
        var before = copies.get(iro, today, child.id(), review, self);
        var decided = new Copy(
                before.id(),
                review,
                child.id(),
                before.recipient(),
                Extent.ALL,
                Set.of(),
                "",
                Way.OWN_SPACE,
                List.of(),
                before.decided(),
                before.version());
        assertThat(copies.decide(iro, now, today, decided)).isInstanceOf(Answer.Done.class);
        var preview = releases.preview(iro, now, today, child.id(), review, self);
        assertThat(releases.release(iro, now, today, child.id(), review, self, preview.fingerprint(), true))
                .isInstanceOf(Answer.Done.class);
        return preview.needsSecond();
    }

    /// Writes why the child is in care, and lets it go or not.
    ///
    /// @param with with whom it is read first; absent where it is not let go
    void explain(Actor iro, Instant now, LocalDate today, ChildStory child, String words, Optional<String> with) {
        var before = explanations
                .get(iro, today, child.id(), About.WHY_IN_CARE, null)
                .explanation();
        var written = new Explanation(
                before.id(),
                child.id(),
                About.WHY_IN_CARE,
                null,
                words,
                "",
                "",
                Explanation.Translation.NONE,
                before.version(),
                "",
                List.of(),
                List.of());
        assertThat(explanations.write(iro, now, today, written)).isInstanceOf(Explanations.Answer.Done.class);
        with.ifPresent(first -> assertThat(explanations.release(
                        iro,
                        now,
                        today,
                        child.id(),
                        About.WHY_IN_CARE,
                        null,
                        explanations
                                .get(iro, today, child.id(), About.WHY_IN_CARE, null)
                                .explanation()
                                .version(),
                        first))
                .isInstanceOf(Explanations.Answer.Done.class));
    }

    /// The child says something of the time with their brother or sister, and their IRO answers.
    void together(Actor iro, Instant now, LocalDate today, Self self, String said, String answer) {
        var time = ownTogether.list(self, now, today).getFirst();
        ownTogether.say(self, now, today, time.id(), SiblingTime.Kind.DID_NOT_HAPPEN, said);
        together.list(iro, today, self.child()).getFirst().said().stream()
                .filter(one -> one.own() && one.isOpen())
                .forEach(one -> together.answer(iro, now, today, self.child(), one.id(), answer));
    }

    /// The child puts somebody on their map, and their IRO says what was done about it.
    void map(Actor iro, Instant now, LocalDate today, Self self, String name, String answer) {
        var placed = new Placed(Ids.next(), name, Placed.Ring.NEAR, Placed.MoreOrLess.MORE, false);
        ownMap.put(self, now, today, placed);
        maps.answer(iro, now, today, self.child(), placed.id(), answer);
    }

    /// The child asks to see their IRO, who answers.
    void ask(Actor iro, Instant now, LocalDate today, Self self, String reach, String answer) {
        assertThat(requests.ask(self, now, today, Request.Kind.SEE_IRO, reach, false))
                .isEqualTo(Requests.Asked.SENT);
        var request = requests.list(self, now).getFirst().id();
        assertThat(requests.answer(iro, now, today, request, today, answer)).isEqualTo(Requests.Done.ANSWERED);
    }

    /// The child sends something of this kind, and their IRO reads it and answers.
    void tell(Actor iro, Instant now, LocalDate today, Self self, Kind kind, String words, String answer) {
        var telling = new NewTelling(kind, Route.SOON, words, List.of(), Set.of(), !kind.vanishes());
        var sent = ((Tellings.Sent.Done) tellings.send(self, now, today, telling)).id();
        reading.read(iro, now, today, sent);
        var outcome = kind == Kind.WISH ? Optional.of(Outcome.YES) : Optional.<Outcome>empty();
        assertThat(answering.answer(iro, now, today, sent, outcome, answer, Optional.empty()))
                .isEqualTo(Done.DONE);
    }
}
