package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.records.Around;
import org.heard.records.Around.Somebody;
import org.heard.records.FamilyTexts;
import org.heard.records.FamilyTexts.Answer;
import org.heard.records.FamilyTexts.FamilyText;
import org.heard.records.FamilyTexts.Writing;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a text is written once for the records of brothers and sisters, each with its own readers.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/family")
public class FamilyTextPage {
    private static final String TEXT = "text";
    private static final String PART = "part";
    private static final String WAS = "was";
    private static final String ID = "id";

    private final FamilyTexts texts;
    private final Around around;
    private final Children children;
    private final About.Finder about;
    private final Sight sight;
    private final Audit audit;
    private final Once once;
    private final Drafts drafts;

    FamilyTextPage(
            FamilyTexts texts,
            Around around,
            Children children,
            About.Finder about,
            Sight sight,
            Audit audit,
            Once once,
            Drafts drafts) {
        this.texts = texts;
        this.around = around;
        this.children = children;
        this.about = about;
        this.sight = sight;
        this.audit = audit;
        this.once = once;
        this.drafts = drafts;
    }

    /// A record in which the text may stand.
    ///
    /// @param everybody who is around that child
    public record Place(Child child, ReviewId review, boolean signed, List<Somebody> everybody) {}

    /// What the template shows.
    ///
    /// @param standing the texts written so far
    /// @param edited   the one that is changed, absent where a new one is written
    /// @param theirs   how somebody else changed it meanwhile
    public record View(
            About about,
            List<Place> places,
            List<FamilyText> standing,
            @Nullable FamilyText edited,
            @Nullable FamilyText theirs) {
        /// The names of those in whose records a text stands.
        public String names(FamilyText text) {
            return String.join(
                    ", ",
                    places.stream()
                            .filter(place -> text.readers().containsKey(place.review()))
                            .map(place -> place.child().shownAs())
                            .toList());
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @RequestParam(required = false) @Nullable UUID text) {
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        var view = view(actor, today, child, review, text, null);
        var form = Form.blank();
        var edited = view.edited();
        form.put(ID, edited == null ? Ids.next().toString() : edited.id().toString());
        if (edited != null) {
            form.put(PART, edited.part().name()).put(TEXT, edited.text()).put(WAS, edited.text());
            for (int i = 0; i < view.places().size(); i++) {
                var readers = edited.readers().get(view.places().get(i).review());
                if (readers == null) {
                    form.put("whom-" + i, ReaderFields.NONE);
                } else {
                    ReaderFields.fill(form, i, readers);
                }
            }
        }
        audit.write(actor, now, "read", child, List.of("record"));
        return page(page, drafts.open(actor, now, place(view), form), view);
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
        sight.must(actor, Act.DRAFT_RECORD, child, today);
        var id = id(form);
        var stands = !form.typed(WAS).isEmpty();
        var view = view(actor, today, child, review, stands ? id : null, null);
        var given = read(form, view, id);
        if (given.isEmpty() || form.hasErrors()) {
            return page(page, form, view);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> texts.write(actor, now, today, child, review, given.get()),
                answer -> answer instanceof Answer.Saved
                        ? Optional.of(view.about().path("/family"))
                        : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done(
                            given.get().text().isEmpty()
                                    ? "The text is taken out."
                                    : given.get().part().title() + ": saved in "
                                            + (given.get().readers().size() == 1
                                                    ? "one record."
                                                    : given.get().readers().size() + " records."))
                    .on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.ChangedMeanwhile(var theirs) -> {
                form.put(WAS, theirs.text());
                form.reject(
                        TEXT,
                        theirs.text().isEmpty()
                                ? "Somebody took this text out meanwhile. Save again to put it back"
                                : "Somebody changed this text while you did. Both are below: keep what is right and save "
                                        + "again");
                yield page(page, form, view(actor, today, child, review, stands ? id : null, theirs));
            }
            case Answer.ReadersMissing() ->
                page(page, form.reject(TEXT, "Choose at least one record, and who may read it there"), view);
            case Answer.Saved saved -> throw new IllegalStateException("refused: " + saved);
        };
    }

    private static Optional<Writing> read(Form form, View view, UUID id) {
        var edited = view.edited();
        var part = edited != null
                ? Optional.of(edited.part())
                : form.oneOf(RecordPart.class, PART, "Choose under which heading it stands");
        if (edited == null) {
            form.required(TEXT, "Enter the text");
        }
        var text = form.atMost(PartFields.LONGEST, TEXT, "The text");
        Map<ReviewId, Readers> readers = new LinkedHashMap<>();
        for (int i = 0; i < view.places().size(); i++) {
            var place = view.places().get(i);
            if (place.signed() || text.isEmpty()) {
                continue;
            }
            if (form.typed("whom-" + i).isEmpty()) {
                form.reject(
                        "whom-" + i,
                        "Choose who may read it in the record of "
                                + place.child().shownAs());
            }
            var everybody = place.everybody().stream().map(Somebody::id).toList();
            ReaderFields.read(form, i, everybody).ifPresent(one -> readers.put(place.review(), one));
        }
        return part.filter(one -> FamilyTexts.mayHold().contains(one))
                .map(one -> new Writing(id, one, form.typed(WAS), text, readers));
    }

    /// The text's identifier; a new one where the form names none.
    private static UUID id(Form form) {
        try {
            return UUID.fromString(form.typed(ID));
        } catch (IllegalArgumentException none) {
            return Ids.next();
        }
    }

    private View view(
            Actor actor,
            LocalDate today,
            ChildId child,
            ReviewId review,
            @Nullable UUID text,
            @Nullable FamilyText theirs) {
        var places = new ArrayList<Place>();
        for (var place : texts.places(actor, today, child, review)) {
            var one = place.review();
            places.add(new Place(
                    children.get(actor, one.child(), today),
                    one.id(),
                    place.signed(),
                    around.list(actor, one.child(), today)));
        }
        var standing = texts.list(actor, today, child, review);
        var edited = standing.stream()
                .filter(one -> one.id().equals(text))
                .findFirst()
                .orElse(theirs);
        return new View(about.get(actor, today, child, review), places, standing, edited, theirs);
    }

    private static DraftPlace place(View view) {
        var at = view.about().path("/family");
        var edited = view.edited();
        return DraftPlace.about(
                        view.about().child().id(),
                        "record family text" + (edited == null ? "" : " " + edited.id()),
                        "Record of a review: text for brothers and sisters",
                        edited == null ? at : at + "?text=" + edited.id())
                .each(view.about().review().id());
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/family",
                Map.of("page", page.titled("Written once for brothers and sisters"), "form", form, "view", view));
    }
}
