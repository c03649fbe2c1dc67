package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Clash;
import org.heard.pages.ClashField;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.records.OwnNotes;
import org.heard.records.OwnNotes.Noted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where somebody of the IRO service keeps notes for themselves beside a record.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/notes")
public class OwnNotesPage {
    private static final String TEXT = "text";

    private final OwnNotes notes;
    private final About.Finder about;
    private final Audit audit;
    private final Once once;
    private final Drafts drafts;

    OwnNotesPage(OwnNotes notes, About.Finder about, Audit audit, Once once, Drafts drafts) {
        this.notes = notes;
        this.about = about;
        this.audit = audit;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param clash where the writer changed them in another window meanwhile
    public record View(About about, @Nullable Clash clash) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        var form = filled(notes.get(actor, today, child, review));
        var found = about.get(actor, today, child, review);
        audit.write(actor, now, "read", child, List.of("own notes"));
        var at = DraftPlace.about(child, "own notes", "Your own notes on a review", found.path("/notes"))
                .each(review);
        return page(page, drafts.open(actor, now, at, form), new View(found, null));
    }

    @PostMapping
    ModelAndView save(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        var stands = notes.get(actor, today, child, review);
        var found = about.get(actor, today, child, review);
        var text = form.atMost(PartFields.LONGEST, TEXT, "The notes");
        if (form.hasErrors()) {
            return page(page, form, new View(found, null));
        }
        var noted = new Noted(text, form.version().orElse(0));
        Once.Submitted<Boolean> submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> notes.write(actor, now, today, child, review, noted),
                kept -> kept ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Boolean>(var path)) {
            Flash.done("Your own notes: saved.").on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        var clash = Clash.between(filled(stands), form, List.of(ClashField.text(TEXT, "Your own notes")));
        return page(page, form, new View(found, clash));
    }

    private static Form filled(Noted noted) {
        return Form.blank().editing(noted.version()).put(TEXT, noted.text());
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/notes", Map.of("page", page.titled("Your own notes"), "form", form, "view", view));
    }
}
