package org.heard.reviews.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.Ids;
import org.heard.pages.Days;
import org.heard.pages.Form;
import org.heard.reviews.ReviewMeeting;
import org.heard.reviews.ReviewMeeting.Outcome;
import org.jspecify.annotations.Nullable;

/// Where people met on another day than the one that was planned: whether that was the planned meeting, moved, or
/// another besides it, which then stays planned. Drawn by the template `reviews/which`.
///
/// @param planned the meeting still to come, absent where none is
/// @param after   those planned after it: a meeting on the day of one of them is that one
/// @param fields  of the meeting that is recorded
public record WhichMeeting(@Nullable ReviewMeeting planned, List<ReviewMeeting> after, MeetingFields fields) {
    /// One planned meeting and no more.
    WhichMeeting(@Nullable ReviewMeeting planned, MeetingFields fields) {
        this(planned, List.of(), fields);
    }

    /// The field of the question.
    public static final String FIELD = "which";

    static final String PLANNED = "planned";
    static final String BESIDES = "besides";

    /// Whether there is anything to ask: the day that is typed is not the one that was planned.
    public boolean asks(Form form) {
        return planned != null
                && !form.typed(fields.outcome()).equals(Outcome.CANCELLED.name())
                && form.day(fields.on()).filter(on -> !on.equals(planned.on())).isPresent()
                && later(form).isEmpty();
    }

    /// The one of those planned after it that is on the day that is typed.
    private Optional<ReviewMeeting> later(Form form) {
        return form.day(fields.on())
                .flatMap(on -> after.stream().filter(one -> one.on().equals(on)).findFirst());
    }

    /// The planned day in words.
    public String day() {
        return planned == null ? "" : Days.withWeekday(planned.on());
    }

    /// Under which identifier the meeting is recorded. Where nobody says which of the two it was, an error asks.
    UUID read(Form form, LocalDate today) {
        if (planned == null) {
            return Ids.next();
        }
        var later = later(form);
        if (later.isPresent()) {
            return later.get().id();
        }
        if (asks(form)) {
            if (form.typed(FIELD).equals(BESIDES)) {
                if (planned.on().isBefore(today)) {
                    form.reject(
                            FIELD,
                            "Record first what became of the meeting planned for " + Days.written(planned.on())
                                    + ": its day has passed");
                }
                return Ids.next();
            }
            if (!form.typed(FIELD).equals(PLANNED)) {
                form.reject(
                        FIELD,
                        "Say whether this was the meeting planned for " + Days.written(planned.on()) + ", moved");
            }
        } else if (form.day(fields.on()).filter(on -> !on.equals(planned.on())).isPresent()) {
            form.reject(
                    fields.on(),
                    "The meeting that is planned is on " + Days.written(planned.on())
                            + ": enter that day to cancel it");
        }
        return planned.id();
    }

    /// A second day beside the planned one is not kept: whoever reads the form would not know which is meant.
    void checkNext(Form form, UUID recorded, @Nullable LocalDate next) {
        if (planned != null && !planned.id().equals(recorded) && next != null && !next.equals(planned.on())) {
            form.reject(
                    ReviewFields.NEXT,
                    "The next meeting is the one planned for " + Days.written(planned.on()) + ": leave this empty");
        }
    }
}
