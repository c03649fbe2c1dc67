package org.heard.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.tellings.Reading;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.Telling.Route;
import org.heard.tellings.TellingId;
import org.heard.tellings.Tellings;
import org.heard.tellings.Tellings.NewTelling;
import org.heard.tellings.Tellings.Sent;
import org.springframework.stereotype.Component;

/// What the children of the demonstration sent: something answered, something waiting, something nobody has read.
@Component
class FillsTellings {
    private final Tellings tellings;
    private final Reading reading;

    FillsTellings(Tellings tellings, Reading reading) {
        this.tellings = tellings;
        this.reading = reading;
    }

    void fill(Self self, Actor reader, SpaceStory story, Instant now, LocalDate today) {
        var wish = send(self, now, today, 9, Kind.WISH, story.answered().wish());
        read(reader, wish, now, today, 8);
        reading.answer(
                reader,
                ago(now, 7),
                today,
                wish,
                Optional.of(story.answered().outcome()),
                story.answered().answer());
        var waiting = send(self, now, today, 4, Kind.WISH, story.waiting());
        read(reader, waiting, now, today, 3);
        send(self, now, today, 0, Kind.GOOD_NEWS, story.goodNews());
    }

    private void read(Actor reader, TellingId id, Instant now, LocalDate today, int daysAgo) {
        // Whether they may is asked of today: the IRO may have begun last week.
        reading.read(reader, ago(now, daysAgo), today, id);
    }

    private TellingId send(Self self, Instant now, LocalDate today, int daysAgo, Kind kind, String words) {
        var telling = new NewTelling(kind, Route.SOON, words, List.of(), Set.of(), true);
        var when = ago(now, daysAgo).minus(Duration.ofMinutes(40));
        return ((Sent.Done) tellings.send(self, when, today.minusDays(daysAgo), telling)).id();
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
