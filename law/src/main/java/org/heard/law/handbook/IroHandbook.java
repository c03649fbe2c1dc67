package org.heard.law.handbook;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;

/// The parts of the IRO Handbook that are implemented.
public final class IroHandbook {
    private IroHandbook() {}

    static Rule practice(String id, String title, String forChild, Confidence confidence, String part) {
        return Rule.timed(id, title, forChild, confidence, Citation.part(Instrument.IRO_HANDBOOK, part))
                .standing(Standing.HANDBOOK);
    }

    public static List<Regulation> regulations() {
        return List.of(
                new MeetingTheIro(),
                new PreparingTheReview(),
                new RecordingTheReview(),
                new MonitoringBetweenReviews());
    }
}
