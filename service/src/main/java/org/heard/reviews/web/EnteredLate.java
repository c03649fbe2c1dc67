package org.heard.reviews.web;

import java.time.LocalDate;
import org.heard.pages.Form;
import org.heard.reviews.EnteredAfterwards;
import org.heard.reviews.ReviewMeeting.Outcome;

/// Why a meeting is entered long after people met; drawn by the template `reviews/entered`, where there is anything to
/// ask.
public record EnteredLate(MeetingFields fields, LocalDate today) {
    /// The field of the reason.
    public static final String FIELD = "entered-why";

    /// Whether the day that is typed is long past.
    public boolean asks(Form form) {
        return fields.became(form).filter(one -> one == Outcome.CANCELLED).isEmpty()
                && form.day(fields.on())
                        .filter(on -> EnteredAfterwards.isLong(on, today))
                        .isPresent();
    }

    /// The reason, empty where nobody is asked; missing, an error says so.
    String read(Form form) {
        if (!asks(form)) {
            return "";
        }
        form.required(FIELD, "Enter why the meeting is entered so long after it");
        return form.atMost(ReviewFields.LONGEST_REASON, FIELD, "The reason");
    }
}
