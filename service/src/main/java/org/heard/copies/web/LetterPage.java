package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.copies.Letter;
import org.heard.copies.LetterPart;
import org.heard.copies.Letters;
import org.heard.copies.Letters.Answer;
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
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.heard.records.Around;
import org.heard.records.Around.Somebody;
import org.heard.records.RecordText;
import org.heard.records.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO writes to the child what came of their review; the record stands beside it.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/letter")
public class LetterPage {
    private static final int LONGEST = 5000;
    private static final int UNKNOWN_AGE = 8;

    private static final List<ClashField> CLASH = Arrays.stream(LetterPart.values())
            .map(part -> ClashField.text(part.address(), part.title()))
            .toList();

    private final Letters letters;
    private final Records records;
    private final Around around;
    private final Children children;
    private final Sight sight;
    private final Audit audit;
    private final Once once;
    private final Drafts drafts;
    private final JargonList jargon;

    LetterPage(
            Letters letters,
            Records records,
            Around around,
            Children children,
            Sight sight,
            Audit audit,
            Once once,
            Drafts drafts,
            JargonList jargon) {
        this.letters = letters;
        this.records = records;
        this.around = around;
        this.children = children;
        this.sight = sight;
        this.audit = audit;
        this.once = once;
        this.drafts = drafts;
        this.jargon = jargon;
    }

    /// What the template shows.
    ///
    /// @param everybody around the child, to name who reads what of the record
    /// @param decidedSince what is agreed now, where that changed since the letter was last written; else empty
    /// @param reading how the letter reads for a child of this age
    /// @param clash where somebody else wrote at the letter meanwhile
    public record View(
            Child child,
            ReviewId review,
            Letter letter,
            List<RecordText.Block> record,
            List<Somebody> everybody,
            String decidedSince,
            Reading reading,
            @Nullable Clash clash) {
        /// The address of one of the pages of this review.
        public String path(String part) {
            return "/children/" + child.id() + "/reviews/" + review + part;
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        var letter = letters.get(actor, today, child, review);
        audit.write(actor, now, "read", child, List.of("letter", "record"));
        var form = drafts.open(actor, now, place(child, review), filled(letter));
        return page(page, form, actor, today, child, review, null);
    }

    private static Form filled(Letter letter) {
        var form = Form.blank().editing(letter.version());
        for (var part : LetterPart.values()) {
            form.put(part.address(), letter.part(part));
        }
        return form;
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
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        if (form.chose("look", "yes")) {
            return page(page, form, actor, today, child, review, null);
        }
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        for (var part : LetterPart.values()) {
            var text = form.atMost(LONGEST, part.address(), part.title());
            if (!text.isEmpty()) {
                parts.put(part, text);
            }
        }
        if (form.hasErrors()) {
            return page(page, form, actor, today, child, review, null);
        }
        var finish = form.chose("finish", "yes");
        var letter = new Letter(parts, form.version().orElse(0), finish, actor.name());
        Once.Submitted<Answer> submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> letters.write(actor, now, today, child, review, letter, finish),
                answer -> answer instanceof Answer.Saved
                        ? Optional.of("/children/" + child + "/reviews/" + review + (finish ? "/copies" : "/letter"))
                        : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done(finish ? "The letter is finished. Look it through, then let it go." : "The letter is saved.")
                    .on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.Saved _ -> throw new IllegalStateException();
            case Answer.Missing(var missing) -> {
                missing.forEach(part -> form.reject(part.address(), "Write something under “" + part.title() + "”"));
                yield page(page, form, actor, today, child, review, null);
            }
            case Answer.NotInALetter(var found) -> {
                found.forEach((part, what) -> form.reject(part.address(), what));
                yield page(page, form, actor, today, child, review, null);
            }
            case Answer.ChangedMeanwhile(var theirs) -> {
                // What is put together is read once more before it is finished.
                form.put("finish", "");
                yield page(page, form, actor, today, child, review, Clash.between(filled(theirs), form, CLASH));
            }
        };
    }

    private static List<String> written(Form form) {
        return Arrays.stream(LetterPart.values())
                .map(part -> form.typed(part.address()))
                .toList();
    }

    private static DraftPlace place(ChildId child, ReviewId review) {
        var at = "/children/" + child + "/reviews/" + review + "/letter";
        return DraftPlace.about(child, "letter", "Letter to a child", at).each(review);
    }

    private ModelAndView page(
            Page page, Form form, Actor actor, LocalDate today, ChildId child, ReviewId review, @Nullable Clash clash) {
        var who = children.get(actor, child, today);
        var view = new View(
                who,
                review,
                letters.get(actor, today, child, review),
                RecordText.blocks(records.get(actor, today, child, review)),
                around.list(actor, child, today),
                letters.isBehind(actor, today, child, review) ? letters.agreedNow(actor, today, child, review) : "",
                jargon.read(today, AgeBand.of(who.ageOn(today).orElse(UNKNOWN_AGE)), written(form)),
                clash);
        return new ModelAndView(
                "copies/letter", Map.of("page", page.titled("Letter to the child"), "form", form, "view", view));
    }
}
