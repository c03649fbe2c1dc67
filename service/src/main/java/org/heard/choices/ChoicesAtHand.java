package org.heard.choices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.ChosenByTheChild;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the child chose, beside the form in which the review is recorded.
@Component
@Transactional
class ChoicesAtHand implements ChosenByTheChild {
    private static final List<Question> AT_HAND =
            List.of(Question.PART, Question.CHAIR, Question.SPEAKER, Question.TALK, Question.NOT_TALK);

    private static final Set<Question> SHOWN =
            Stream.concat(AT_HAND.stream(), Stream.of(Question.RED_CARD)).collect(Collectors.toUnmodifiableSet());

    private final Choices choices;

    ChoicesAtHand(Choices choices) {
        this.choices = choices;
    }

    @Override
    public Optional<Chosen> chosen(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        return choices.open(actor, now, today, child, review, SHOWN)
                .map(sheet -> new Chosen(
                        sheet.chair()
                                .filter(choice -> choice == Choice.CHAIR_ALL)
                                .isPresent(),
                        lines(sheet)));
    }

    private static List<String> lines(Sheet sheet) {
        var answers =
                AT_HAND.stream().flatMap(question -> sheet.find(question).map(given -> line(question, given)).stream());
        var cards = sheet.redCards().stream()
                .map(card -> "Red card, in front of "
                        + (card.inFrontOf().isEmpty()
                                ? "everybody"
                                : String.join(
                                        ", ",
                                        card.inFrontOf().values().stream()
                                                .sorted()
                                                .toList()))
                        + ": " + card.topic());
        return Stream.concat(answers, cards).toList();
    }

    private static String line(Question question, Given given) {
        var choice = given.choice();
        var said = Stream.of(choice == null ? "" : choice.words(), given.words())
                .filter(part -> !part.isEmpty())
                .toList();
        return question.words() + ": " + String.join(". ", said) + (given.privately() ? " (for the IRO alone)" : "");
    }
}
