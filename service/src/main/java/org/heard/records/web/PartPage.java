package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.records.Around;
import org.heard.records.Around.Somebody;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Records;
import org.heard.records.Records.Answer;
import org.heard.records.ReviewRecord;
import org.heard.records.Written;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where one part of a record is written paragraph by paragraph, each with who may read it and where it was taken from.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/part/{part}")
public class PartPage {
    private static final int MOST_PARAGRAPHS = 30;
    private static final int LONGEST_SOURCE = 200;

    private final Records records;
    private final Around around;
    private final About.Finder about;
    private final Sight sight;
    private final Audit audit;
    private final Once once;
    private final Drafts drafts;

    PartPage(Records records, Around around, About.Finder about, Sight sight, Audit audit, Once once, Drafts drafts) {
        this.records = records;
        this.around = around;
        this.about = about;
        this.sight = sight;
        this.audit = audit;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param paragraphs how many are offered, the last one empty
    /// @param shared     whether some of it was written once for brothers and sisters
    /// @param theirs     what somebody else wrote meanwhile
    public record View(
            About about,
            RecordPart part,
            List<Somebody> everybody,
            @Nullable ReviewRecord last,
            int paragraphs,
            boolean shared,
            @Nullable Written theirs) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable String part,
            RedirectAttributes redirect) {
        var named = named(actor, today, child, part);
        var record = records.get(actor, today, child, review);
        if (record.signed()) {
            return SignedAlready.leadsOn(about.get(actor, today, child, review), redirect);
        }
        var written = record.part(named);
        var form = Form.blank();
        PartFields.fill(form, written);
        for (int i = 0; i < written.paragraphs().size(); i++) {
            fill(form, i, written.paragraphs().get(i));
        }
        form.put("whom-" + written.paragraphs().size(), Readers.Whom.EVERYONE.name());
        audit.write(actor, now, "read", child, List.of("record"));
        var opened = drafts.open(actor, now, place(child, review, named), form);
        return page(
                page,
                opened,
                view(
                        actor,
                        today,
                        child,
                        review,
                        named,
                        written,
                        Math.max(offered(opened), written.paragraphs().size() + 1),
                        BothWrote.asked(opened, named) ? written : null));
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
            @PathVariable String part,
            RedirectAttributes redirect) {
        var named = named(actor, today, child, part);
        var everybody =
                around.list(actor, child, today).stream().map(Somebody::id).toList();
        var before = records.get(actor, today, child, review).part(named);
        var paragraphs = new ArrayList<Paragraph>();
        int offered = offered(form);
        for (int i = 0; i < offered; i++) {
            read(form, i, everybody, before, paragraphs);
        }
        var leavesTheirs = BothWrote.leavesTheirs(form, named);
        var theirs = BothWrote.asked(form, named) ? before : null;
        var view = view(actor, today, child, review, named, before, Math.max(1, offered), theirs);
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var stands = BothWrote.takesBoth(form, named) ? BothWrote.together(before, paragraphs) : paragraphs;
        var met = BothWrote.met(form, named, before);
        var written = new Written(named, met, null, "", stands, PartFields.versionIn(form, named), "");
        Once.Submitted<Answer> submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> leavesTheirs
                        ? new Answer.Saved()
                        : records.write(actor, now, today, child, review, List.of(written)),
                answer -> answer instanceof Answer.Saved
                        ? Optional.of(view.about().path(form.chose("more", "yes") ? "/part/" + named.address() : ""))
                        : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done(named.title() + ": saved.").on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.ChangedMeanwhile(var changed) -> {
                BothWrote.ask(form, changed.getFirst());
                yield page(
                        page,
                        form,
                        view(actor, today, child, review, named, before, Math.max(1, offered), changed.getFirst()));
            }
            case Answer.Signed() -> SignedAlready.leadsOn(view.about(), redirect);
            case Answer.Saved _, Answer.ReadersMissing _, Answer.OthersChanged _, Answer.ReasonMissing _ ->
                throw new IllegalStateException();
        };
    }

    private static DraftPlace place(ChildId child, ReviewId review, RecordPart part) {
        var at = "/children/" + child + "/reviews/" + review + "/record/part/" + part.address();
        return DraftPlace.about(child, "record " + part.address(), "Record of a review: " + part.title(), at)
                .each(review);
    }

    /// How many boxes came with the form, filled or not.
    private static int offered(Form form) {
        int offered = 0;
        while (offered < MOST_PARAGRAPHS && !form.chosen("text-" + offered).isEmpty()) {
            offered++;
        }
        return offered;
    }

    private static void fill(Form form, int i, Paragraph paragraph) {
        form.put("text-" + i, paragraph.text());
        form.put("source-" + i, paragraph.source());
        ReaderFields.fill(form, i, paragraph.readers());
    }

    /// An emptied box takes its paragraph away.
    private static void read(Form form, int i, List<UUID> everybody, Written before, List<Paragraph> into) {
        var text = form.atMost(PartFields.LONGEST, "text-" + i, "The paragraph");
        var source = form.atMost(LONGEST_SOURCE, "source-" + i, "Where it was taken from");
        if (text.isEmpty()) {
            return;
        }
        var readers = ReaderFields.read(form, i, everybody).orElse(Readers.EVERYONE);
        into.add(new Paragraph(text, readers, source, familyText(before, text)));
    }

    /// A text for brothers and sisters remains one as long as nobody changes its words here.
    private static @Nullable UUID familyText(Written before, String text) {
        return before.paragraphs().stream()
                .filter(paragraph ->
                        paragraph.familyText() != null && paragraph.text().equals(text))
                .map(Paragraph::familyText)
                .findFirst()
                .orElse(null);
    }

    private RecordPart named(Actor actor, LocalDate today, ChildId child, String address) {
        var part = RecordPart.at(address)
                .filter(one -> one.isWritten() && one.isOfTheRecord())
                .orElseThrow(NotFound::new);
        if (part.holdsTheChildsWords()) {
            sight.must(actor, Act.RECORD_REVIEW, child, today);
        }
        return part;
    }

    private View view(
            Actor actor,
            LocalDate today,
            ChildId child,
            ReviewId review,
            RecordPart part,
            Written stands,
            int paragraphs,
            @Nullable Written theirs) {
        return new View(
                about.get(actor, today, child, review),
                part,
                around.list(actor, child, today),
                records.findLast(actor, today, child, review).orElse(null),
                paragraphs,
                !PartFields.family(stands).isEmpty(),
                theirs);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/part", Map.of("page", page.titled(view.part().title()), "form", form, "view", view));
    }
}
