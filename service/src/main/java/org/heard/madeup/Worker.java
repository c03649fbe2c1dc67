package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who works, or worked, for a made-up authority.
///
/// @param fullTimeShare 1 for full time, 0.6 for three days a week
/// @param registration a social worker's number, of a form that is never given out
public record Worker(
        String id,
        String name,
        Role role,
        double fullTimeShare,
        @Nullable String team,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String registration) {
    public enum Role {
        IRO,
        IRO_MANAGER,
        SOCIAL_WORKER,
        TEAM_MANAGER,
        BUSINESS_SUPPORT,
        ADMINISTRATOR
    }
}
