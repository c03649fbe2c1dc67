package org.heard.choices;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.received.Piece;
import org.heard.tellings.Noticed;
import org.heard.tellings.Place;
import org.heard.tellings.Telling;

/// What the screen raised of what a child wrote for their meeting: the same words are read where what children
/// send is, by others than those who read the sheet.
record Raised(List<Telling> tellings) {
    /// Asked for only where anything was raised.
    static Raised of(Noticed noticed, ChildId child, Map<String, Piece> pieces) {
        return new Raised(pieces.values().stream().anyMatch(Piece::raised) ? noticed.listRaised(child) : List.of());
    }

    /// Where the words of a question are looked through.
    static Place place(Question question) {
        return Place.valueOf("MEETING_" + question.name());
    }

    /// The sheet without the words that must not be read by somebody who is routed around; what was tapped
    /// beside them stays, and is not read.
    Sheet without(Sheet sheet, Actor reader) {
        var given = new EnumMap<Question, Given>(Question.class);
        var pieces = new HashMap<>(sheet.pieces());
        sheet.given().forEach((question, one) -> {
            if (!isKeptFrom(reader, question, one.words())) {
                given.put(question, one);
                return;
            }
            pieces.remove(About.question(sheet.id(), question));
            if (one.choice() != null) {
                given.put(question, new Given(one.choice(), "", one.privately()));
            }
        });
        var cards = sheet.redCards().stream()
                .filter(card -> !isKeptFrom(reader, Question.RED_CARD, card.topic()))
                .toList();
        return new Sheet(sheet.id(), sheet.begunOn(), sheet.changedAt(), given, sheet.people(), cards, pieces);
    }

    /// The sheet with whoever read the same words where they were raised to.
    Sheet alsoRead(Sheet sheet) {
        var pieces = new HashMap<>(sheet.pieces());
        sheet.given()
                .forEach((question, one) -> find(question, one.words())
                        .flatMap(Telling::readFirst)
                        .ifPresent(read -> pieces.computeIfPresent(
                                About.question(sheet.id(), question), (about, piece) -> piece.readAlso(read))));
        sheet.redCards()
                .forEach(card -> find(Question.RED_CARD, card.topic())
                        .flatMap(Telling::readFirst)
                        .ifPresent(read -> pieces.computeIfPresent(
                                About.card(card.id()), (about, piece) -> piece.readAlso(read))));
        return sheet.with(pieces);
    }

    private boolean isKeptFrom(Actor reader, Question question, String words) {
        return find(question, words)
                .filter(telling -> telling.leavesOut(reader))
                .isPresent();
    }

    private Optional<Telling> find(Question question, String words) {
        return tellings.stream()
                .filter(telling -> telling.about().equals(place(question).words())
                        && telling.said().equals(words))
                .findFirst();
    }
}
