package org.heard.choices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All a child chose for one review.
///
/// @param begunOn the day they began to choose
public record Sheet(
        UUID id,
        LocalDate begunOn,
        Instant changedAt,
        Map<Question, Given> given,
        List<Wanted> people,
        List<RedCard> redCards) {
    public Sheet {
        given = Collections.unmodifiableMap(given.isEmpty() ? new EnumMap<>(Question.class) : new EnumMap<>(given));
        people = List.copyOf(people);
        redCards = List.copyOf(redCards);
    }

    /// The same as the child reads it by now.
    Sheet at(Instant now) {
        return new Sheet(
                id,
                begunOn,
                changedAt,
                given,
                people.stream().map(one -> one.at(now)).toList(),
                redCards);
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
