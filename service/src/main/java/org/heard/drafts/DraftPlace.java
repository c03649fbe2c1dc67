package org.heard.drafts;

import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// Where a draft belongs: one form about one thing. A person has at most one there.
///
/// @param form    the form's name, which stands in the audit: "conversation"
/// @param title   what the form is for, as lists of drafts say it; never a child's name
/// @param subject what it is about, or empty where a form is about nothing that is there yet
/// @param child   whose record it belongs to; whoever no longer sees the child does not get the draft back
/// @param page    the address at which it is carried on; the page there asks first whether the person may
public record DraftPlace(
        String form, String title, String subject, @Nullable ChildId child, String page) {

    /// A form about a child, one draft a child.
    public static DraftPlace about(ChildId child, String form, String title, String page) {
        return new DraftPlace(form, title, child.toString(), child, page);
    }

    /// A form about nothing that is there yet.
    public static DraftPlace of(String form, String title, String page) {
        return new DraftPlace(form, title, "", null, page);
    }

    /// One draft for each of these, such as each review of a child.
    public DraftPlace each(Object newSubject) {
        return new DraftPlace(form, title, newSubject.toString(), child, page);
    }
}
