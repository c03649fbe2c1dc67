package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Page;
import org.heard.records.Around;
import org.heard.records.Around.Somebody;
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
    private final Around around;
    private final Sight sight;

    SignedPage(Records records, Signatures signatures, About.Finder about, Around around, Sight sight) {
        this.records = records;
        this.signatures = signatures;
        this.about = about;
        this.around = around;
        this.sight = sight;
    }

    /// What the template shows.
    ///
    /// @param everybody around the child, to name who reads what; nobody for whoever reads only what they may
    public record View(
            About about,
            ReviewRecord record,
            List<RecordText.Block> text,
            List<Somebody> everybody,
            boolean maySign,
            boolean writesAll) {}

    @GetMapping("/children/{child}/reviews/{signed}/record/signed")
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("signed") ReviewId review) {
        var record = records.read(actor, now, today, child, review);
        var writesAll = sight.may(actor, Act.RECORD_REVIEW, child, today);
        var view = new View(
                about.get(actor, today, child, review),
                record,
                RecordText.blocks(record),
                writesAll ? around.list(actor, child, today) : List.of(),
                signatures.maySign(actor, today, child),
                writesAll);
        return new ModelAndView("records/signed", Map.of("page", page.titled("Signed record"), "view", view));
    }
}
