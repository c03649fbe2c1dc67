package org.heard.space.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.choices.Given;
import org.heard.choices.OwnChoices;
import org.heard.choices.Question;
import org.heard.choices.RedCard;
import org.heard.choices.Sheet;
import org.heard.choices.Wanted;
import org.heard.participation.OwnFeedback;
import org.heard.planning.OwnMeeting;
import org.heard.received.Piece;
import org.heard.space.HowWasIt;
import org.heard.space.Me;
import org.heard.space.MyMeeting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// A child's next meeting: its day and place as they are planned, and what the child chose for it.
@Controller
public class MyMeetingPage {
    private final OwnChoices choices;
    private final OwnMeeting meeting;
    private final OwnFeedback feedback;

    MyMeetingPage(OwnChoices choices, OwnMeeting meeting, OwnFeedback feedback) {
        this.choices = choices;
        this.meeting = meeting;
        this.feedback = feedback;
    }

    /// What the template shows.
    ///
    /// @param lead   who leads it, empty where nobody does yet
    /// @param closed whether the meeting was today
    /// @param asks   whether the child is asked how the last one was
    /// @param said   what they said of how it was
    public record View(
            Me me,
            @Nullable Sheet sheet,
            OwnMeeting.@Nullable Next next,
            String lead,
            boolean closed,
            boolean asks,
            List<OwnFeedback.Said> said) {
        public View {
            said = List.copyOf(said);
        }

        /// The first question that was not answered, the first of all where all were.
        public Question first() {
            return Stream.of(Question.values())
                    .filter(question -> sheet == null || !sheet.answered(question))
                    .findFirst()
                    .orElse(Question.PEOPLE);
        }

        public List<Question> questions() {
            return List.of(Question.values());
        }

        /// When it is, in a sentence.
        public String day() {
            if (next == null) {
                return me.say(MyMeeting.NO_DAY);
            }
            var on = me.days().withWeekday(next.on());
            var at = next.arranged().time();
            return at.isEmpty() ? me.say(MyMeeting.ON_DAY, on) : me.say(MyMeeting.ON_DAY_AT, on, at);
        }

        /// Where it is, empty where nobody has said.
        public String place() {
            return next == null ? "" : next.arranged().place();
        }

        /// What was chosen, in words; empty where nothing was.
        public String chosen(Question question) {
            if (sheet == null) {
                return "";
            }
            return switch (question) {
                case PEOPLE ->
                    sheet.people().stream()
                            .map(one -> one.somebody().name() + ": " + me.say(MyMeeting.of(one.wish())))
                            .collect(Collectors.joining("\n"));
                case RED_CARD -> sheet.redCards().stream().map(RedCard::topic).collect(Collectors.joining("\n"));
                default -> sheet.find(question).map(this::said).orElse("");
            };
        }

        private String said(Given given) {
            var choice = given.choice();
            return Stream.of(choice == null ? "" : me.say(MyMeeting.of(choice)), given.words())
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n"));
        }

        /// How far an answer got that is kept for the meeting.
        public @Nullable HowFar far(Question question) {
            var kept = lead.isEmpty() ? me.say(MyMeeting.KEPT_NOBODY) : me.say(MyMeeting.KEPT, lead);
            return sheet == null ? null : HowFar.of(sheet.piece(question), null, kept);
        }

        /// How far it got what the child said of somebody, absent once they read what was decided.
        public @Nullable HowFar far(Wanted one) {
            return sheet == null || asked(one).isPresent() ? null : beforeMeeting(sheet.piece(one));
        }

        /// How far a red card got, absent once they read an answer.
        public @Nullable HowFar far(RedCard card) {
            return sheet == null || card.told() != null ? null : beforeMeeting(sheet.piece(card));
        }

        /// Where it is the same of all people, or of all red cards, it is said once.
        public @Nullable HowFar common(Question question) {
            if (sheet == null) {
                return null;
            }
            return HowFar.common(
                    question == Question.PEOPLE
                            ? sheet.people().stream().map(one -> Optional.ofNullable(far(one)))
                            : sheet.redCards().stream().map(one -> Optional.ofNullable(far(one))));
        }

        /// A red card is answered within the days promised, and both before the meeting.
        private @Nullable HowFar beforeMeeting(@Nullable Piece piece) {
            var by = Stream.concat(
                            Stream.ofNullable(piece).flatMap(one -> Stream.ofNullable(one.answerBy())),
                            Stream.ofNullable(next).map(OwnMeeting.Next::on))
                    .min(Comparator.naturalOrder());
            return HowFar.of(piece, by.orElse(null), me.say(MyMeeting.ANSWER_BEFORE));
        }

        /// How far it got what they said of how the last one was.
        public @Nullable HowFar far(OwnFeedback.Said one) {
            return HowFar.of(one.piece(), null, me.say(HowWasIt.NO_ANSWER));
        }

        /// Where it is the same of all of that, it is said once.
        public @Nullable HowFar commonAfterwards() {
            return HowFar.common(said.stream().map(one -> Optional.ofNullable(far(one))));
        }

        /// What was decided about somebody the child chose about, in a sentence. Where it is otherwise than they chose,
        /// it comes to them with its reason and not before.
        public String decided(Wanted one) {
            return me.say(asked(one)
                    .map(asked -> asked ? MyMeeting.IS_ASKED : MyMeeting.IS_NOT_ASKED)
                    .orElse(MyMeeting.NOT_DECIDED));
        }

        /// Whether somebody is asked, as far as the child reads it by now.
        private Optional<Boolean> asked(Wanted one) {
            return next == null
                    ? Optional.empty()
                    : next.isAsked(one.id())
                            .filter(asked -> !one.coming() || !one.wish().isAgainst(asked));
        }

        /// What the child is told about it, absent where it is as they chose, or nobody has said yet.
        public Wanted.@Nullable Told told(Wanted one) {
            var asked = next == null ? null : next.isAsked(one.id()).orElse(null);
            return asked != null && one.wish().isAgainst(asked) ? one.told() : null;
        }
    }

    @GetMapping("/me/meeting")
    ModelAndView show(Me me, Instant now) {
        var view = new View(
                me,
                choices.readWithReaders(me.self(), now).orElse(null),
                meeting.find(me.self(), me.today()).orElse(null),
                choices.lead(me.self(), me.today()),
                choices.closed(me.self(), me.today()),
                feedback.next(me.self(), me.today()).isPresent(),
                feedback.said(me.self(), me.today()));
        return new ModelAndView("space/meeting", Map.of("me", me.titled(MyMeeting.TITLE), "view", view));
    }
}
