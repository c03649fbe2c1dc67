package org.heard.planning;

import java.util.Locale;

/// The headings of a social worker's report for a review; the care plan as it now stands is one of them, where it does
/// not come as a file.
public enum ReportPart {
    SINCE_LAST("What has happened since the last review"),
    PLAN_GOING("How the plan is going"),
    CHILD_SAYS("What the child says"),
    TO_DECIDE("What should be decided"),
    UPDATED_PLAN("The updated care plan");

    private final String title;

    ReportPart(String title) {
        this.title = title;
    }

    /// As said on a page.
    public String title() {
        return title;
    }

    /// The name of its field and of its column.
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
