package org.heard.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.access.Persons;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Self;
import org.heard.plain.AgeBand;
import org.heard.space.Spaces;
import org.springframework.stereotype.Component;

/// Everything one child of the demonstration finds in their space.
@Component
class FillsOneSpace {
    private final Relations relations;
    private final Persons persons;
    private final Spaces spaces;
    private final FillsTellings tellings;
    private final FillsWishes wishes;
    private final FillsRooms rooms;
    private final FillsLetters letters;

    FillsOneSpace(
            Relations relations,
            Persons persons,
            Spaces spaces,
            FillsTellings tellings,
            FillsWishes wishes,
            FillsRooms rooms,
            FillsLetters letters) {
        this.relations = relations;
        this.persons = persons;
        this.spaces = spaces;
        this.tellings = tellings;
        this.wishes = wishes;
        this.rooms = rooms;
        this.letters = letters;
    }

    /// Nothing, for a child without an IRO: nobody would have answered.
    void fill(Self self, AgeBand band, Instant now, LocalDate today) {
        relations
                .find(RelationKind.IRO, self.child(), today)
                .flatMap(relation -> persons.findActor(relation.person(), today))
                .ifPresent(iro -> {
                    if (band == AgeBand.SIXTEEN_AND_OVER) {
                        spaces.choose(self, now, today, band, iro.name());
                    }
                    var story = SpaceStory.of(band);
                    tellings.fill(self, iro, story, now, today);
                    wishes.fill(self, iro, story, now, today);
                    rooms.fill(self, iro, story, now, today);
                    letters.fill(self, iro, story, now, today);
                });
    }
}
