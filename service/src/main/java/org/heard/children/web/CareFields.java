package org.heard.children.web;

import java.util.Optional;
import org.heard.children.CareEntry;
import org.heard.children.Placement;
import org.heard.children.Words;
import org.heard.pages.Form;

/// The fields of what is entered in a care history; each entry is empty where an error beside a field says why.
final class CareFields {
    private static final int LONGEST_URN = 10;

    private CareFields() {}

    static Optional<CareEntry> began(Form form) {
        var on = form.requiredDate("on", "date care began");
        chosen(form, "legalStatus", "Choose the legal status");
        chosen(form, "need", "Choose why the child needed care");
        var placement = placement(form);
        CareEntry.Ended ending = null;
        if (form.typed("over").equals("yes")) {
            var ended = form.requiredDate("ended", "date care ended");
            chosen(form, "endReason", "Choose how care ended");
            ending = ended.map(day -> new CareEntry.Ended(day, form.typed("endReason")))
                    .orElse(null);
        }
        var last = ending;
        return form.hasErrors()
                ? Optional.empty()
                : on.map(day -> new CareEntry.Began(
                        day,
                        form.typed("legalStatus"),
                        form.typed("need"),
                        placement,
                        form.text("homePostcode"),
                        last));
    }

    static Optional<CareEntry> moved(Form form) {
        var on = form.requiredDate("on", "date of the move");
        var placement = placement(form);
        var carers = chosen(form, "carers", "Choose whether the carers are the same");
        chosen(form, "reason", "Choose why the child moved");
        return form.hasErrors()
                ? Optional.empty()
                : on.map(day -> new CareEntry.Moved(day, placement, carers.equals("same"), form.typed("reason")));
    }

    static Optional<CareEntry> statusChanged(Form form) {
        var on = form.requiredDate("on", "date the legal status changed");
        var status = chosen(form, "legalStatus", "Choose the new legal status");
        return form.hasErrors() ? Optional.empty() : on.map(day -> new CareEntry.StatusChanged(day, status));
    }

    static Optional<CareEntry.Ended> ended(Form form) {
        var on = form.requiredDate("on", "date care ended");
        var reason = chosen(form, "endReason", "Choose how care ended");
        return form.hasErrors() ? Optional.empty() : on.map(day -> new CareEntry.Ended(day, reason));
    }

    static Placement placement(Form form) {
        return new Placement(
                chosen(form, "placement", "Choose where the child lives"),
                Words.providers().containsKey(form.typed("provider")) ? form.typed("provider") : "",
                form.text("postcode"),
                form.atMost(LONGEST_URN, "urn", "Ofsted’s number"));
    }

    private static String chosen(Form form, String field, String message) {
        return form.required(field, message);
    }
}
