package org.heard.caseloads;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;

/// What one IRO has on their hands today.
///
/// @param workingTime   share of a full-time post; none for whoever is gone
/// @param overdue       reviews of theirs past the law's limit
/// @param soon          reviews of theirs that the law wants within four weeks
/// @param coveredBy     who covers for them today, absent when nobody needs to
/// @param covering      children of somebody else's whom they cover for
/// @param gone          they have left or are no IRO any more: their children need another
public record Caseload(
        PersonId person,
        String name,
        BigDecimal workingTime,
        int children,
        int overdue,
        int soon,
        @Nullable String coveredBy,
        int covering,
        boolean gone) {

    /// Children for a full-time post, to compare with the guide of 50 to 70 (IRO Handbook, 7.15); all of them where no
    /// post is left to share them.
    public int perFullTimePost() {
        if (workingTime.signum() == 0) {
            return children;
        }
        return BigDecimal.valueOf(children)
                .divide(workingTime, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /// Where the caseload lies against the guide; guidance, not law.
    public Against guide() {
        var full = perFullTimePost();
        return full > 70 ? Against.ABOVE : full < 50 ? Against.BELOW : Against.WITHIN;
    }

    /// Below, within or above 50 to 70 children a full-time post.
    public enum Against {
        BELOW,
        WITHIN,
        ABOVE
    }
}
