package org.heard.ssda903;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One list of codes that a column of the return takes its values from.
public enum CodeSet {
    SEX,
    ETHNICITY,
    MOTHER,
    UPN_UNKNOWN,
    REASON_FOR_NEW_EPISODE,
    LEGAL_STATUS,
    CATEGORY_OF_NEED,
    PLACEMENT,
    PLACEMENT_PROVIDER,
    REASON_EPISODE_CEASED,
    REASON_PLACEMENT_CHANGE,
    REVIEW_PARTICIPATION,
    MISSING_TYPE,
    YES_NO,
    SDQ_REASON,
    IN_TOUCH,
    ACTIVITY,
    ACCOMMODATION,
    FOSTER_CARE,
    NUMBER_OF_ADOPTERS,
    SEX_OF_ADOPTERS,
    LEGAL_STATUS_OF_ADOPTERS,
    REASON_PLACED_CEASED,
    PREVIOUS_PERMANENCE,
    PLACE_OF_PERMANENCE,
    SOCIAL_WORKER_REASON;

    /// The code with this text, whatever its case, in any collection year.
    public Optional<Code> find(String text) {
        return Optional.ofNullable(PublishedCodes.of(this).get(text.strip().toUpperCase(Locale.ROOT)));
    }

    /// Every code ever seen in this set, in the published order.
    public List<Code> list() {
        return List.copyOf(PublishedCodes.of(this).values());
    }

    /// The codes that a return of this year may use.
    public List<Code> list(CollectionYear year) {
        return list().stream().filter(code -> code.validIn(year)).toList();
    }
}
