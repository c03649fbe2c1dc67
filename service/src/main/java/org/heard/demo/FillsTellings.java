package org.heard.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.Self;
import org.heard.enclosed.Colour;
import org.heard.enclosed.Drawing;
import org.heard.enclosed.Drawing.Mark;
import org.heard.enclosed.Drawing.Point;
import org.heard.enclosed.Drawing.Thickness;
import org.heard.enclosed.Enclosed;
import org.heard.enclosed.Stamp;
import org.heard.plain.AgeBand;
import org.heard.tellings.Answering;
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
    private final Answering answering;

    FillsTellings(Tellings tellings, Reading reading, Answering answering) {
        this.tellings = tellings;
        this.reading = reading;
        this.answering = answering;
    }

    void fill(Self self, Actor reader, SpaceStory story, Instant now, LocalDate today) {
        var wish = send(self, now, today, 9, Kind.WISH, story.answered().wish());
        read(reader, wish, now, today, 8);
        answering.answer(
                reader,
                ago(now, 7),
                today,
                wish,
                Optional.of(story.answered().outcome()),
                story.answered().answer(),
                Optional.empty());
        var waiting = send(self, now, today, 4, Kind.WISH, story.waiting());
        read(reader, waiting, now, today, 3);
        send(
                self,
                now,
                today,
                0,
                Kind.GOOD_NEWS,
                story.goodNews(),
                story.equals(SpaceStory.of(AgeBand.EIGHT_TO_ELEVEN)) ? Enclosed.of(painting()) : Enclosed.nothing());
    }

    private void read(Actor reader, TellingId id, Instant now, LocalDate today, int daysAgo) {
        // Whether they may is asked of today: the IRO may have begun last week.
        reading.read(reader, ago(now, daysAgo), today, id);
    }

    /// The painting with the prize: a house by a tree in the sun.
    private static Drawing painting() {
        return new Drawing(List.of(
                new Mark.Line(
                        Colour.GREEN,
                        Thickness.THICK,
                        List.of(new Point(40, 500), new Point(260, 480), new Point(520, 505), new Point(760, 485))),
                new Mark.Stamped(Stamp.HOUSE, new Point(260, 430)),
                new Mark.Stamped(Stamp.TREE, new Point(560, 430)),
                new Mark.Stamped(Stamp.SUN, new Point(680, 120))));
    }

    private TellingId send(Self self, Instant now, LocalDate today, int daysAgo, Kind kind, String words) {
        return send(self, now, today, daysAgo, kind, words, Enclosed.nothing());
    }

    private TellingId send(
            Self self, Instant now, LocalDate today, int daysAgo, Kind kind, String words, Enclosed enclosed) {
        var telling =
                new NewTelling(kind, Route.SOON, words, List.of(), Set.of(), true, Optional.empty(), "", enclosed);
        var when = ago(now, daysAgo).minus(Duration.ofMinutes(40));
        return ((Sent.Done) tellings.send(self, when, today.minusDays(daysAgo), telling)).id();
    }

    private static Instant ago(Instant now, int days) {
        return now.minus(Duration.ofDays(days));
    }
}
