package org.heard.ssda903;

import java.util.Optional;

/// What a code of the return stands for: `Codes.placement("U4")`.
public final class Codes {
    private Codes() {}

    public static Optional<Code> placement(String code) {
        return CodeSet.PLACEMENT.find(code);
    }

    public static Optional<Code> placementProvider(String code) {
        return CodeSet.PLACEMENT_PROVIDER.find(code);
    }

    public static Optional<Code> legalStatus(String code) {
        return CodeSet.LEGAL_STATUS.find(code);
    }

    public static Optional<Code> categoryOfNeed(String code) {
        return CodeSet.CATEGORY_OF_NEED.find(code);
    }

    public static Optional<Code> reasonForNewEpisode(String code) {
        return CodeSet.REASON_FOR_NEW_EPISODE.find(code);
    }

    public static Optional<Code> reasonEpisodeCeased(String code) {
        return CodeSet.REASON_EPISODE_CEASED.find(code);
    }

    public static Optional<Code> reasonPlacementChange(String code) {
        return CodeSet.REASON_PLACEMENT_CHANGE.find(code);
    }

    public static Optional<Code> reviewParticipation(String code) {
        return CodeSet.REVIEW_PARTICIPATION.find(code);
    }

    public static Optional<Code> ethnicity(String code) {
        return CodeSet.ETHNICITY.find(code);
    }

    public static Optional<Code> sex(String code) {
        return CodeSet.SEX.find(code);
    }
}
