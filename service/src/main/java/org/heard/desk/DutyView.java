package org.heard.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.clock.LateReason;
import org.heard.law.Citation;
import org.heard.law.Duty;
import org.heard.law.Explanation;
import org.heard.law.Lever;
import org.heard.law.Status;
import org.heard.pages.Days;
import org.heard.pages.Link;
import org.jspecify.annotations.Nullable;

/// One duty as a page shows it: how it stands, why, where it comes from, and what would move it.
///
/// @param levers     the facts which, moved, change its date; empty on pages that do not show them
/// @param lateReason why it was late, as said; absent where nobody has
/// @param record     where the reader records that it was done; absent where it is not owed, or not theirs to record
public record DutyView(
        Duty duty,
        LocalDate today,
        Explanation explanation,
        List<Lever> levers,
        @Nullable LateReason lateReason,
        @Nullable Link record) {

    /// How soon a date counts as near.
    private static final int SOON = 14;

    /// How it stands on this page's day.
    public Status standing() {
        return duty.status(today);
    }

    /// The day to show beside it: when it was done, else when it is due.
    public @Nullable LocalDate day() {
        return switch (standing()) {
            case Status.MetOn(var on) -> on;
            case Status.MetLate(var on, var days) -> on;
            default -> duty.due();
        };
    }

    /// A few words on how it stands; late is the only thing said loudly, and never of what cannot be told.
    public org.heard.pages.Status tag() {
        return switch (standing()) {
            case Status.NotYet(var opens) -> org.heard.pages.Status.neutral("From " + Days.brief(opens));
            case Status.Open(var due, var left) when due == null -> org.heard.pages.Status.information("To do");
            case Status.Open(var due, var left) when left == 0 -> org.heard.pages.Status.soon("Due today");
            case Status.Open(var due, var left)
            when left <= SOON -> org.heard.pages.Status.soon("Due in " + days(left));
            case Status.Open(var due, var left) -> org.heard.pages.Status.information("Due in " + days(left));
            case Status.MetOn(var on) -> org.heard.pages.Status.good("Done");
            case Status.MetLate(var on, var days) -> org.heard.pages.Status.neutral("Done, " + days(days) + " late");
            case Status.Overdue(var since, var days) -> org.heard.pages.Status.late("Overdue by " + days(days));
            case Status.NotRequired(var why) -> org.heard.pages.Status.neutral("Not required");
            case Status.CannotTell(var missing) -> org.heard.pages.Status.unknown("Cannot tell");
        };
    }

    /// Where the rule comes from.
    public List<Citation> citations() {
        return duty.rule().citations();
    }

    /// What the reader can do about it: record that it was done, or say why it is late.
    public List<Link> links(String child, boolean mayExplain) {
        var links = new ArrayList<Link>();
        if (record != null) {
            links.add(record);
        }
        if (mayExplain && lateReason == null && wantsReason()) {
            links.add(Link.to("Say why this is late", "/children/" + child + "/clock/late?duty=" + duty.key()));
        }
        return links;
    }

    /// Whether it is or was late, so that a reason belongs beside it.
    public boolean wantsReason() {
        return standing() instanceof Status.Overdue || standing() instanceof Status.MetLate;
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }
}
