package org.heard.choices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.received.Piece;
import org.jspecify.annotations.Nullable;

/// All a child chose for one review.
///
/// @param begunOn the day they began to choose
/// @param pieces  how each thing they said stands, by what it is about
public record Sheet(
        UUID id,
        LocalDate begunOn,
        Instant changedAt,
        Map<Question, Given> given,
        List<Wanted> people,
        List<RedCard> redCards,
        Map<String, Piece> pieces) {
    public Sheet {
        given = Collections.unmodifiableMap(given.isEmpty() ? new EnumMap<>(Question.class) : new EnumMap<>(given));
        people = List.copyOf(people);
        redCards = List.copyOf(redCards);
        pieces = Map.copyOf(pieces);
    }

    /// The same with how each thing stands.
    Sheet with(Map<String, Piece> pieces) {
        return new Sheet(id, begunOn, changedAt, given, people, redCards, pieces);
    }

    /// How each thing they answered to a question stands.
    Stream<Piece> pieces(Question question) {
        return switch (question) {
            case PEOPLE -> people.stream().flatMap(one -> Stream.ofNullable(piece(one)));
            case RED_CARD -> redCards.stream().flatMap(one -> Stream.ofNullable(piece(one)));
            default -> given.containsKey(question) ? Stream.ofNullable(piece(question)) : Stream.empty();
        };
    }

    /// How what they answered to a question stands, absent where nobody kept account of it.
    public @Nullable Piece piece(Question question) {
        return pieces.get(About.question(id, question));
    }

    /// How what they said of somebody stands.
    public @Nullable Piece piece(Wanted wanted) {
        return pieces.get(About.person(id, wanted.id()));
    }

    /// How a red card stands.
    public @Nullable Piece piece(RedCard card) {
        return pieces.get(About.card(card.id()));
    }

    /// The same as the child reads it by now.
    Sheet at(Instant now) {
        return new Sheet(
                id,
                begunOn,
                changedAt,
                given,
                people.stream().map(one -> one.at(now)).toList(),
                redCards.stream().map(card -> card.at(now)).toList(),
                pieces);
    }

    /// What was answered to a question, where anything was.
    public Optional<Given> find(Question question) {
        return Optional.ofNullable(given.get(question));
    }

    /// Whether the child wants somebody there, where they said.
    public Optional<Wanted> find(UUID somebody) {
        return people.stream().filter(one -> one.id().equals(somebody)).findFirst();
    }

    /// Whether they answered a question in any way.
    public boolean answered(Question question) {
        return switch (question) {
            case PEOPLE -> !people.isEmpty();
            case RED_CARD -> !redCards.isEmpty();
            default -> given.containsKey(question);
        };
    }

    /// What they tapped of who leads, where they did.
    public Optional<Choice> chair() {
        return find(Question.CHAIR).map(Given::choice);
    }
}
