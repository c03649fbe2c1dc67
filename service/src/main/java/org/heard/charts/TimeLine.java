package org.heard.charts;

import java.time.LocalDate;
import java.util.List;

/// Periods and events over a scale of days, with today marked.
///
/// @param id unique on its page
/// @param title what it shows, said to those who cannot see it
/// @param from the first day drawn
/// @param to the last day drawn; leave room after today for what is to come
public record TimeLine(String id, String title, LocalDate from, LocalDate to, LocalDate today, List<Lane> lanes) {

    public TimeLine {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A time line ends before it begins: " + from + " to " + to);
        }
        lanes = List.copyOf(lanes);
    }

    /// For a desk.
    public Drawing wide() {
        return new TimeLineLayout(this, 1080).drawing();
    }

    /// For a phone.
    public Drawing narrow() {
        return new TimeLineLayout(this, 320).drawing();
    }
}
