package org.heard.children.web;

import org.heard.children.CareRefusal;
import org.heard.pages.Days;
import org.heard.pages.Form;

/// Puts the words of a refusal beside the field of a care entry that it is about.
final class CareWords {
    private CareWords() {}

    static void refuse(Form form, CareRefusal why) {
        switch (why) {
            case CareRefusal.AfterToday _ -> form.reject("on", "The date must be today or earlier");
            case CareRefusal.BeforeBirth(var born) ->
                form.reject("on", "The date must be on or after the birth date, " + Days.written(born));
            case CareRefusal.AlreadyInCare(var since) ->
                form.reject("on", "The child was looked after already on that day, since " + Days.written(since));
            case CareRefusal.NotInCare(var on) ->
                form.reject("on", "The child was not looked after on " + Days.written(on));
            case CareRefusal.LaterSpell(var began) ->
                form.reject(
                        form.typed("over").equals("yes") ? "ended" : "on",
                        "Care began again on %s: this spell must have ended by then".formatted(Days.written(began)));
            case CareRefusal.AlreadyEnded(var on) ->
                form.reject(
                        "on", "Care ended already, on %s. Put that ending right instead".formatted(Days.written(on)));
            case CareRefusal.LaterChange(var on) ->
                form.reject(
                        "on",
                        "Something is recorded for %s already. Put that right, or take it back, first"
                                .formatted(Days.written(on)));
            case CareRefusal.OutOfOrder(var earliest, var latest) ->
                form.reject(
                        "on",
                        earliest == null
                                ? "The date must be %s or earlier, for what comes after stays as it is"
                                        .formatted(Days.written(latest))
                                : "The date must be between %s and %s, for what comes before and after stays as it is"
                                        .formatted(Days.written(earliest), Days.written(latest)));
            case CareRefusal.AlreadyThatDay(var on) ->
                form.reject("on", "One is recorded for %s already. Put that right instead".formatted(Days.written(on)));
            case CareRefusal.OnTheDayCareBegan(var on) ->
                form.reject(
                        "on", "Care began on %s. Put the entry into care right instead".formatted(Days.written(on)));
            case CareRefusal.NothingNew _ -> form.reject("on", "Nothing would change: it is recorded so already");
            case CareRefusal.EndsBeforeItBegins(var began) ->
                form.reject(
                        form.typed("over").equals("yes") ? "ended" : "on",
                        "Care cannot have ended before it began, on " + Days.written(began));
            case CareRefusal.UnknownCode(var field) -> form.reject(field, "Choose one of the list");
            case CareRefusal.NoPostcode(var field) -> form.reject(field, "Enter a full postcode, like AB1 2CD");
            case CareRefusal.ReasonMissing _ -> form.reject("why", "Enter why, so that others can follow it");
        }
    }

    /// Of taking an episode back: there is no date on the page.
    static void refuseWithdrawal(Form form, CareRefusal why) {
        switch (why) {
            case CareRefusal.LaterChange(var on) ->
                form.reject(
                        "why",
                        "Something is recorded for %s, after it. Take that back first".formatted(Days.written(on)));
            default -> refuse(form, why);
        }
    }

    /// Of an ending: what was recorded after it may be the child's return.
    static void refuseEnding(Form form, CareRefusal why) {
        switch (why) {
            case CareRefusal.LaterSpell(var began) ->
                form.reject(
                        form.typed("on-day").isEmpty() ? "why" : "on",
                        "Care began again on %s: it must have ended by then".formatted(Days.written(began)));
            default -> refuse(form, why);
        }
    }
}
