package org.heard.space;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.advocacy.OnTheirSide;
import org.heard.alerts.Alerts;
import org.heard.alerts.Readiness;
import org.springframework.stereotype.Component;

/// Whether children's spaces are open in this authority: only where what a child sends would reach somebody tonight,
/// and somebody on their side could be asked for. A demonstration, where nothing need arrive, is always open.
@Component
class Opening {
    private final Alerts alerts;
    private final OnTheirSide side;

    Opening(Alerts alerts, OnTheirSide side) {
        this.alerts = alerts;
        this.side = side;
    }

    /// The space is closed; the numbers that work are told all the same.
    static final class Closed extends RuntimeException {
        private final transient Readiness numbers;

        Closed(Readiness numbers) {
            super("the child's space is closed", null, false, false);
            this.numbers = numbers;
        }

        Readiness numbers() {
            return numbers;
        }
    }

    /// Goes on where spaces are open.
    ///
    /// @throws Closed where they are not
    void must(Instant now, LocalDate today) {
        var readiness = alerts.readiness(now, today);
        if (!isOpen(readiness, side.find(today))) {
            throw new Closed(readiness);
        }
    }

    static boolean isOpen(Readiness readiness, OnTheirSide.Reached reached) {
        return readiness.demo() || (readiness.mayOpen() && reached.missing().isEmpty());
    }
}
