package org.heard.space;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.heard.tellings.Place;
import org.jspecify.annotations.Nullable;

/// Every box on a child's pages in which they write, and what becomes of the words.
final class Boxes {
    private Boxes() {}

    /// What becomes of the words in a box.
    sealed interface Words {
        /// They are sent as such, and looked through as they are.
        ///
        /// @param told the template that says before the box who reads them
        record Sent(String told) implements Words {}

        /// They are for one thing alone, and looked through beside it.
        record Noticed(List<Place> places) implements Words {}

        /// They are none: what is taken is checked to be something else.
        record None(String why) implements Words {}
    }

    /// By template and name of the field; `*` for what differs from one to the next.
    static final Map<String, Words> ALL = Map.ofEntries(
            Map.entry("sayWords words", new Words.Sent("sayWords")),
            Map.entry("helpNow words", new Words.Sent("helpNow")),
            Map.entry("checkInEnd words", new Words.Sent("checkInEnd")),
            Map.entry("questionsBox *", new Words.Sent("questionsStart")),
            Map.entry("ask reach", noticed(Place.ADVOCATE, Place.SEE_IRO, Place.COMPLAINT)),
            Map.entry("group *", noticed(Place.GROUP)),
            Map.entry("together *", noticed(Place.TOGETHER)),
            Map.entry("mattersPerson name", noticed(Place.MAP)),
            Map.entry("age with", noticed(Place.AGE)),
            Map.entry("meetingPeople name", noticed(Place.MEETING_PEOPLE)),
            Map.entry("meetingRedCard topic", noticed(Place.MEETING_RED_CARD)),
            Map.entry("meetingQuestion words", new Words.Noticed(questions())),
            Map.entry("my-card address", new Words.None("An address of mail")),
            Map.entry("link typed", new Words.None("A code, before anybody is signed in")),
            Map.entry("typed typed", new Words.None("A code, before anybody is signed in")));

    static @Nullable Words find(String box) {
        return ALL.get(box);
    }

    private static Words noticed(Place... places) {
        return new Words.Noticed(List.of(places));
    }

    private static List<Place> questions() {
        return Stream.of(Place.values())
                .filter(place -> place.name().startsWith("MEETING_"))
                .filter(place -> !Arrays.asList(Place.MEETING_PEOPLE, Place.MEETING_RED_CARD)
                        .contains(place))
                .toList();
    }
}
