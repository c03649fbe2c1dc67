package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.records.Around;
import org.heard.records.Around.Somebody;
import org.heard.records.Gap;
import org.heard.records.RecordText;
import org.heard.records.Records;
import org.heard.records.Signature;
import org.heard.records.Signatures;
import org.heard.records.Signatures.Signing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the IRO reads the whole record once more and signs it.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/sign")
public class SignPage {
    private final Records records;
    private final Signatures signatures;
    private final About.Finder about;
    private final Around around;
    private final Sight sight;
    private final Audit audit;

    SignPage(Records records, Signatures signatures, About.Finder about, Around around, Sight sight, Audit audit) {
        this.records = records;
        this.signatures = signatures;
        this.about = about;
        this.around = around;
        this.sight = sight;
        this.audit = audit;
    }

    /// What the template shows.
    ///
    /// @param everybody   around the child, to name who reads what
    /// @param fingerprint of the text, which goes along when it is signed
    /// @param gaps        those the reader can put right
    /// @param writesAll   whether they are of the IRO service, not a note-taker
    public record View(
            About about,
            List<RecordText.Block> text,
            List<Somebody> everybody,
            String fingerprint,
            List<Gap> gaps,
            boolean maySign,
            boolean writesAll) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        var signature = records.get(actor, today, child, review).signature();
        if (signature != null) {
            return signedBefore(signature, child, review, redirect);
        }
        var read = page(page, Form.blank(), actor, today, child, review);
        audit.write(actor, now, "read", child, List.of("record"));
        return read;
    }

    private static ModelAndView signedBefore(
            Signature signature, ChildId child, ReviewId review, RedirectAttributes redirect) {
        Flash.note("The record was signed before, by " + signature.name() + ".").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/record");
    }

    @PostMapping
    ModelAndView sign(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        return switch (signatures.sign(actor, now, today, child, review, form.typed("read"))) {
            case Signing.Done _ -> {
                Flash.done("The record is signed. Nobody can change it now; you can amend it.")
                        .on(redirect);
                yield new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/record");
            }
            case Signing.Before(var signature) -> signedBefore(signature, child, review, redirect);
            case Signing.Missing _ ->
                page(
                        page,
                        form.reject("sign", "Something is missing: it is listed below"),
                        actor,
                        today,
                        child,
                        review);
            case Signing.ChangedSinceRead() ->
                page(
                        page,
                        form.reject("sign", "The text is not the one you read any more: read it below and sign then"),
                        actor,
                        today,
                        child,
                        review);
            case Signing.NotYours() ->
                page(
                        page,
                        form.reject("sign", "Only the child’s IRO, or whoever covers for them, signs the record"),
                        actor,
                        today,
                        child,
                        review);
        };
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var record = records.get(actor, today, child, review);
        var view = new View(
                about.get(actor, today, child, review),
                RecordText.blocks(record),
                around.list(actor, child, today),
                RecordText.fingerprint(record),
                signatures.gaps(actor, today, child, review),
                signatures.maySign(actor, today, child),
                sight.may(actor, Act.RECORD_REVIEW, child, today));
        return new ModelAndView(
                "records/sign", Map.of("page", page.titled("Read and sign"), "form", form, "view", view));
    }
}
