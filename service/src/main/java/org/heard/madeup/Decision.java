package org.heard.madeup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something a review decided: whose it is, by when, and what became of it by today.
public record Decision(
        String words,
        String area,
        Owner owner,
        LocalDate dueOn,
        Outcome outcome,
        @Nullable LocalDate doneOn) {
    public enum Owner {
        SOCIAL_WORKER,
        TEAM_MANAGER,
        CARER,
        IRO
    }

    public enum Outcome {
        DONE,
        PARTLY,
        NOT_DONE,
        NOT_YET_DUE
    }
}
