package org.heard.reviews.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.care.Alone;
import org.heard.care.AloneField;
import org.heard.children.Child;
import org.heard.pages.Form;
import org.heard.reviews.ParticipationCode;
import org.heard.reviews.Review;
import org.heard.reviews.TookPart;
import org.heard.reviews.TookPart.Presence;
import org.jspecify.annotations.Nullable;

/// The fields of a review that are one child's own, drawn by the template `reviews/part`: whether it is complete, the
/// child's part, a note.
///
/// @param at    what the names of the fields begin with; empty where the form is about one child
/// @param named what messages begin with: "Ben: ", or nothing
public record ChildFields(String at, String named) {
    static final int LONGEST_NOTE = 10_000;

    /// Those of a form about one child.
    public static final ChildFields ONLY = new ChildFields("", "");

    /// Whether the review is complete.
    public String complete() {
        return at + "complete";
    }

    public String presence() {
        return at + "presence";
    }

    public String part() {
        return at + "part";
    }

    public String alone() {
        return at + "alone";
    }

    public String note() {
        return at + "note";
    }

    /// The child's part; absent where nobody said. Once the child is four that is an error where it is required.
    @Nullable
    TookPart tookPart(Form form, Child child, Optional<LocalDate> reviewed, boolean required) {
        var part = tookPart(form);
        if (part == null && (!form.chosen(part()).isEmpty() || (required && needsFacts(child, reviewed)))) {
            form.reject(presence(), said("Choose whether the child was there"));
        }
        return part;
    }

    /// The child's part as far as the form says it.
    @Nullable
    TookPart tookPart(Form form) {
        for (var presence : Presence.values()) {
            if (presence.name().equals(form.typed(presence()))) {
                return new TookPart(
                        presence,
                        form.chose(part(), "spoke"),
                        form.chose(part(), "briefed"),
                        form.chose(part(), "showed"),
                        form.chose(part(), "sent"));
            }
        }
        return null;
    }

    @Nullable
    Alone alone(Form form, boolean required) {
        var alone = AloneField.read(form, alone());
        if (alone.isEmpty() && required) {
            form.reject(alone(), said("Choose whether the child spoke with the IRO alone"));
        }
        return alone.orElse(null);
    }

    String note(Form form) {
        return form.atMost(LONGEST_NOTE, note(), "The note");
    }

    /// Fills in what is known of the child's part.
    void fill(Form form, Review review) {
        var part = review.tookPart();
        if (part != null) {
            form.put(presence(), part.presence().name());
            form.choose(part(), chosen(part));
        }
        if (review.spokeAlone() != null) {
            AloneField.fill(form, alone(), review.spokeAlone());
        }
    }

    void reject(Form form, TookPart.Impossible what) {
        form.reject(
                part(),
                said(
                        switch (what) {
                            case SPOKE_WITHOUT_BEING_THERE ->
                                "A child who was not there cannot have spoken at the meeting. If they sent a recording or were rung "
                                        + "beforehand, choose “Sent their views another way”";
                            case SHOWED_WITHOUT_BEING_THERE ->
                                "A child who was not there cannot have shown their views at the meeting. If pictures or symbols came "
                                        + "from them, choose “Sent their views another way”";
                        }));
    }

    void rejectNotAlone(Form form) {
        form.reject(AloneField.missingWhy(alone(), form), said("Enter why the child did not speak with the IRO alone"));
    }

    /// The message, with the child it is about where the form is about several.
    String said(String message) {
        return named.isEmpty()
                ? message
                : named + message.substring(0, 1).toLowerCase(java.util.Locale.UK) + message.substring(1);
    }

    private static boolean needsFacts(Child child, Optional<LocalDate> reviewed) {
        var born = child.birthDate();
        return born == null
                || reviewed.isEmpty()
                || ParticipationCode.of(null, born.day(), reviewed.get()).isEmpty();
    }

    private static List<String> chosen(TookPart part) {
        var chosen = new ArrayList<String>();
        if (part.spoke()) {
            chosen.add("spoke");
        }
        if (part.briefedSomeone()) {
            chosen.add("briefed");
        }
        if (part.showed()) {
            chosen.add("showed");
        }
        if (part.sentViews()) {
            chosen.add("sent");
        }
        return chosen;
    }
}
