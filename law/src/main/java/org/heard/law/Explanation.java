package org.heard.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a duty has the date it has, made from the duty itself: for staff, and for a child of twelve.
public record Explanation(List<String> staff, List<String> child) {

    public static Explanation of(Duty duty, LocalDate today) {
        return new Explanation(StaffWords.of(duty, today), ChildWords.of(duty, today));
    }

    /// How a duty's date was reached, as the end of a sentence: "6 months after 20 April 2026 (first review
    /// completed)".
    /// Null where nothing was counted.
    public static @Nullable String because(Duty duty) {
        var count = duty.count();
        if (count == null || count.amount() == 0) return null;
        var words = count.length() + (count.amount() < 0 ? " before " : " after ") + Words.day(count.from()) + " ("
                + duty.trigger().words() + ")";
        if (count.skipped().isEmpty()) return words;
        return words + ", not counting "
                + Words.list(count.skipped().stream()
                        .map(holiday -> Words.shortDay(holiday.date()))
                        .toList());
    }
}
