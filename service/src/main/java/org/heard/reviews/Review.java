package org.heard.reviews;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.care.Alone;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.law.ReviewKind;
import org.jspecify.annotations.Nullable;

/// A review of a child's case. It is not a meeting: it may take several, and is complete on the day of the last.
///
/// @param kinds        which duties it met; more than one for a combined review
/// @param completedOn  absent while a meeting is still to come
/// @param meetings     in order of time; none where a return gave no more than the day
/// @param tookPart     how the child took part, absent where nobody said
/// @param returnedCode the participation code a return gave
/// @param spokeAlone   whether the child spoke with the IRO alone, absent where nobody said
/// @param byHand       recorded here by a person: a return never changes it
public record Review(
        ReviewId id,
        ChildId child,
        Set<ReviewKind> kinds,
        @Nullable LocalDate completedOn,
        List<ReviewMeeting> meetings,
        @Nullable TookPart tookPart,
        @Nullable ParticipationCode returnedCode,
        @Nullable Alone spokeAlone,
        String note,
        boolean byHand,
        String source,
        int version) {

    public Review {
        kinds = Set.copyOf(kinds);
        meetings = List.copyOf(meetings);
    }

    /// The participation code: derived from what was recorded here, else as the return gave it.
    public Optional<ParticipationCode> participation(@Nullable LocalDate born) {
        if (completedOn == null) {
            return Optional.empty();
        }
        return byHand
                ? ParticipationCode.of(tookPart, born, completedOn).or(() -> Optional.ofNullable(returnedCode))
                : Optional.ofNullable(returnedCode);
    }

    /// The day it was completed, or on which people last met for it; empty where they have not met yet. A meeting that
    /// is only planned, was cancelled or given up gives a review no day.
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(completedOn)
                .or(() -> meetings.stream()
                        .filter(meeting -> meeting.outcome().met())
                        .map(ReviewMeeting::on)
                        .max(LocalDate::compareTo));
    }

    /// The days on which it was adjourned, the first first.
    public List<LocalDate> adjourned() {
        return meetings.stream()
                .filter(meeting -> meeting.outcome() == ReviewMeeting.Outcome.ADJOURNED)
                .map(ReviewMeeting::on)
                .toList();
    }

    /// The days on which people met for it, the first first.
    public List<LocalDate> daysMet() {
        return meetings.stream()
                .filter(meeting -> meeting.outcome().met())
                .map(ReviewMeeting::on)
                .distinct()
                .sorted()
                .toList();
    }

    /// The meeting that is still to come, where one is; of several, the first.
    public Optional<ReviewMeeting> planned() {
        return meetings.stream()
                .filter(meeting -> meeting.outcome() == ReviewMeeting.Outcome.PLANNED)
                .findFirst();
    }

    /// The meetings that are planned after that one: a series.
    public List<ReviewMeeting> plannedAfter() {
        return meetings.stream()
                .filter(meeting -> meeting.outcome() == ReviewMeeting.Outcome.PLANNED)
                .skip(1)
                .toList();
    }

    /// Whether it was, or is to be, held at that meeting.
    boolean isAt(UUID meeting) {
        return meetings.stream().anyMatch(one -> one.id().equals(meeting));
    }

    /// Whether that meeting is the one still to come.
    public boolean isPlannedFor(UUID meeting) {
        return planned().filter(one -> one.id().equals(meeting)).isPresent();
    }

    /// Still open, with these meetings in place of one; they come first.
    HoldReview meetingInstead(ReviewMeeting instead, List<ReviewMeeting> now) {
        var all = new ArrayList<>(now);
        meetings.stream().filter(meeting -> !meeting.equals(instead)).forEach(all::add);
        return new HoldReview(child, kinds, all, false, tookPart, spokeAlone, note);
    }

    /// Still open, with one meeting more.
    HoldReview and(ReviewMeeting meeting) {
        var all = new ArrayList<>(List.of(meeting));
        all.addAll(meetings);
        return new HoldReview(child, kinds, all, false, tookPart, spokeAlone, note);
    }

    /// Whether people have met for it, whether or not they finished.
    public boolean begun() {
        return completedOn != null
                || meetings.stream().anyMatch(meeting -> meeting.outcome().met());
    }

    /// What kind of review it was, in words: "Looked-after review and pathway plan review".
    public String title() {
        return title(kinds);
    }

    /// The same of these kinds.
    public static String title(Set<ReviewKind> kinds) {
        return capitalised(kinds.stream().sorted().map(Review::words).collect(Collectors.joining(" and ")));
    }

    private static String words(ReviewKind kind) {
        return switch (kind) {
            case ORDINARY -> "looked-after review";
            case ADOPTION -> "adoption review";
            case SHORT_BREAK -> "short breaks review";
            case PATHWAY -> "pathway plan review";
            case NOT_STATED -> "review";
        };
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }
}
