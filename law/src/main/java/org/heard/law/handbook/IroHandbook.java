package org.heard.law.handbook;

import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Instrument;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.RuleKind;
import org.heard.law.Standing;

/// The parts of the IRO Handbook that are implemented.
public final class IroHandbook {
    private IroHandbook() {}

    static Rule practice(String id, String title, String forChild, Confidence confidence, String part) {
        return Rule.timed(id, title, forChild, confidence, Citation.part(Instrument.IRO_HANDBOOK, part))
                .standing(Standing.HANDBOOK);
    }

    static Rule condition(String id, String title, String forChild, Confidence confidence, String part) {
        return practice(id, title, forChild, confidence, part).kind(RuleKind.CONDITION);
    }

    static Rule information(String id, String title, String forChild, Confidence confidence, String part) {
        return practice(id, title, forChild, confidence, part).kind(RuleKind.INFORMATION);
    }

    public static List<Regulation> regulations() {
        return List.of(
                new AllocatingTheIro(),
                new MeetingTheIro(),
                new IntroducingTheIro(),
                new PreparingTheReview(),
                new ArrangingAnInterpreter(),
                new RecordingTheReview(),
                new LongTermFosterReviews(),
                new MonitoringBetweenReviews(),
                new DisputeResolution(),
                new RunningTheIroService(),
                new CareProceedings());
    }
}
