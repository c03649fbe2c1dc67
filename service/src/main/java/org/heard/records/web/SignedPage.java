package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Page;
import org.heard.records.RecordText;
import org.heard.records.Records;
import org.heard.records.ReviewRecord;
import org.heard.records.Signatures;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The signed record, as far as whoever opens it may read it.
@Controller
public class SignedPage {
    private final Records records;
    private final Signatures signatures;
    private final About.Finder about;

    SignedPage(Records records, Signatures signatures, About.Finder about) {
        this.records = records;
        this.signatures = signatures;
        this.about = about;
    }

    /// What the template shows.
    public record View(About about, ReviewRecord record, List<RecordText.Heading> text, boolean maySign) {}

    @GetMapping("/children/{child}/reviews/{signed}/record/signed")
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("signed") ReviewId review) {
        var record = records.read(actor, now, today, child, review);
        var view = new View(
                about.get(actor, today, child, review),
                record,
                RecordText.of(record),
                signatures.maySign(actor, today, child));
        return new ModelAndView("records/signed", Map.of("page", page.titled("Signed record"), "view", view));
    }
}
