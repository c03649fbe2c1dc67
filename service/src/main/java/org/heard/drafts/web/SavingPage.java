package org.heard.drafts.web;

import java.time.Instant;
import java.time.LocalDate;
import org.heard.access.Actor;
import org.heard.drafts.Drafts;
import org.heard.drafts.Keeping;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a form is saved as a draft: by the script while somebody types, or by the button that needs none.
@Controller
@RequestMapping("/drafts")
class SavingPage {
    /// The script saw that the form was sent already, and what is typed now is a new one.
    private static final String ANEW = "_anew";

    /// The page is being left: whatever there is, is kept now or never.
    private static final String LAST = "_last";

    private final Drafts drafts;

    SavingPage(Drafts drafts) {
        this.drafts = drafts;
    }

    /// What the script is told.
    ///
    /// @param state `saved`, `elsewhere`, `sent` or `refused`
    /// @param seen  the number of the draft as the form has now seen it
    /// @param at    when it was saved or sent, as the page says it
    public record Answer(String state, int seen, String at) {}

    @PostMapping("/keep")
    @ResponseBody
    Answer keep(Form form, Actor actor, Instant now, LocalDate today) {
        var surely = !form.typed(ANEW).isEmpty() || !form.typed(LAST).isEmpty();
        return switch (surely ? drafts.keepSurely(actor, now, today, form) : drafts.keep(actor, now, today, form)) {
            case Keeping.Saved(var no, var at) -> new Answer("saved", no, Days.time(at));
            case Keeping.TypedElsewhere elsewhere -> new Answer("elsewhere", 0, Days.time(elsewhere.at()));
            case Keeping.SentAlready(var at) -> new Answer("sent", 0, Days.time(at));
            case Keeping.TooLong _ -> new Answer("refused", 0, "");
        };
    }

    @PostMapping("/later")
    String later(Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        return switch (drafts.keepSurely(actor, now, today, form)) {
            case Keeping.Saved(var no, var at) -> {
                Flash.done("Saved as a draft at " + Days.time(at) + ". It waits for you here.")
                        .on(redirect);
                yield "redirect:/drafts";
            }
            case Keeping.TypedElsewhere _ -> "redirect:" + drafts.pageOf(actor, today, form);
            case Keeping.SentAlready(var at) -> {
                Flash.note("You sent this form at " + Days.time(at) + ".").on(redirect);
                yield "redirect:/drafts";
            }
            case Keeping.TooLong _ -> {
                Flash.note("That is too long to be kept as a draft. Go back and send it, or copy what you typed.")
                        .on(redirect);
                yield "redirect:/drafts";
            }
        };
    }

    /// Where the same form was typed into in two places: keeps both, and shows them.
    @PostMapping("/both")
    String both(Form form, Actor actor, Instant now, LocalDate today) {
        drafts.keepSurely(actor, now, today, form);
        return "redirect:" + drafts.pageOf(actor, today, form);
    }
}
