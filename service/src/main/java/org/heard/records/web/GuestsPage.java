package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Clash;
import org.heard.pages.ClashField;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.records.Around;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.Expected;
import org.heard.records.Guest;
import org.heard.records.Records;
import org.heard.records.Records.Answer;
import org.heard.records.ReviewRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is said who came to a review and how, and who was asked and did not come.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/record/people")
public class GuestsPage {
    private static final int OTHERS_AT_LEAST = 2;
    private static final int MOST_OTHERS = 40;
    private static final int LONGEST_NAME = 200;

    private final Records records;
    private final Around around;
    private final About.Finder about;
    private final Expected expected;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    GuestsPage(
            Records records,
            Around around,
            About.Finder about,
            Expected expected,
            Sight sight,
            Once once,
            Drafts drafts) {
        this.records = records;
        this.around = around;
        this.about = about;
        this.expected = expected;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows: everybody the record knows, one line each, and lines for others.
    ///
    /// @param proposed whether it is filled in with those who said beforehand that they come
    /// @param writesAll whether the person is of the IRO service, not a note-taker
    /// @param clash    where somebody else changed the list while this form was open, both versions
    public record View(
            About about,
            List<Somebody> known,
            int others,
            boolean proposed,
            boolean writesAll,
            @Nullable Clash clash) {
        /// How somebody can have taken part. Whom a child did not want there, only the IRO service says and reads.
        public List<Option> came() {
            return GuestsPage.came(writesAll);
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
            RedirectAttributes redirect) {
        var record = records.get(actor, today, child, review);
        var found = about.get(actor, today, child, review);
        if (record.signed()) {
            return SignedAlready.leadsOn(found, redirect);
        }
        var known = known(actor, child, today);
        var form = Form.blank().editing(record.peopleVersion());
        fill(form, record, known);
        var coming = record.peopleVersion() == 0
                ? expected.expected(actor, today, child, review)
                : Map.<java.util.UUID, Guest.Came>of();
        coming.forEach((somebody, came) -> form.put("came-" + somebody, came.name()));
        var at = DraftPlace.about(child, "record people", "Record of a review: who took part", found.path("/people"))
                .each(review);
        var opened = drafts.open(actor, now, at, form);
        return page(
                page,
                opened,
                new View(found, known, others(opened), !coming.isEmpty(), writesAll(actor, child, today), null));
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
        records.get(actor, today, child, review);
        var known = known(actor, child, today);
        var guests = new ArrayList<Guest>();
        known.forEach(somebody -> came(form, "came-" + somebody.id())
                .ifPresent(came -> guests.add(new Guest(
                        somebody.name(),
                        somebody.capacity(),
                        came,
                        new Guest.Known(
                                somebody.from() == From.WORKER ? Guest.Known.Kind.WORKER : Guest.Known.Kind.CONNECTION,
                                somebody.id())))));
        int others = 0;
        while (others < MOST_OTHERS && !form.chosen("name-" + others).isEmpty()) {
            other(form, others++).ifPresent(guests::add);
        }
        var view = new View(
                about.get(actor, today, child, review),
                known,
                Math.max(others, OTHERS_AT_LEAST),
                false,
                writesAll(actor, child, today),
                null);
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> records.guests(
                        actor, now, today, child, review, form.version().orElse(0), guests),
                answer -> answer instanceof Answer.Saved
                        ? Optional.of(view.about().path(""))
                        : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done("Who took part: saved.").on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        return switch (((Once.Submitted.Refused<Answer>) submitted).why()) {
            case Answer.OthersChanged(var theirs) -> {
                var standing = Form.blank().editing(theirs.peopleVersion());
                fill(standing, theirs, known);
                var fields = clash(known, Math.max(view.others(), others(standing)), came(view.writesAll()));
                var clash = Clash.between(standing, form, fields);
                yield page(page, form, new View(view.about(), known, view.others(), false, view.writesAll(), clash));
            }
            case Answer.Signed() -> SignedAlready.leadsOn(view.about(), redirect);
            case Answer.Saved _, Answer.ChangedMeanwhile _, Answer.ReadersMissing _, Answer.ReasonMissing _ ->
                throw new IllegalStateException();
        };
    }

    private boolean writesAll(Actor actor, ChildId child, LocalDate today) {
        return sight.may(actor, Act.RECORD_REVIEW, child, today);
    }

    private static List<Option> came(boolean writesAll) {
        return Arrays.stream(Guest.Came.values())
                .filter(came -> writesAll || came == came.told())
                .map(came -> Option.of(came.name(), came.words()))
                .toList();
    }

    private static List<ClashField> clash(List<Somebody> known, int others, List<Option> came) {
        var fields = new ArrayList<>(known.stream()
                .map(somebody -> ClashField.choice("came-" + somebody.id(), somebody.words(), came))
                .toList());
        for (int i = 0; i < others; i++) {
            var at = i;
            fields.add(ClashField.line("name-" + at, "Somebody else")
                    .with("capacity-" + at, "othercame-" + at)
                    .saying(form -> Stream.of(
                                    form.typed("name-" + at),
                                    form.typed("capacity-" + at),
                                    form.typed("name-" + at).isEmpty()
                                            ? ""
                                            : ClashField.chosen(form, "othercame-" + at, came))
                            .filter(part -> !part.isBlank())
                            .collect(Collectors.joining(", "))));
        }
        return fields;
    }

    private static Optional<Guest> other(Form form, int i) {
        var name = form.atMost(LONGEST_NAME, "name-" + i, "The name");
        var capacity = form.atMost(LONGEST_NAME, "capacity-" + i, "What they are to the child");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var came = came(form, "othercame-" + i);
        if (came.isEmpty()) {
            form.reject("othercame-" + i, "Choose how " + name + " took part");
        }
        return came.map(how -> new Guest(name, capacity, how, null));
    }

    private static Optional<Guest.Came> came(Form form, String field) {
        return Arrays.stream(Guest.Came.values())
                .filter(one -> one.name().equals(form.typed(field)))
                .findFirst();
    }

    /// One line more than are filled, and never fewer than a few.
    private static int others(Form form) {
        int filled = 0;
        while (filled < MOST_OTHERS && !form.typed("name-" + filled).isEmpty()) {
            filled++;
        }
        return Math.max(OTHERS_AT_LEAST, filled + 1);
    }

    private static void fill(Form form, ReviewRecord record, List<Somebody> known) {
        var ids = new LinkedHashMap<java.util.UUID, Somebody>();
        known.forEach(somebody -> ids.put(somebody.id(), somebody));
        int others = 0;
        for (var guest : record.guests()) {
            var person = guest.person();
            if (person != null && ids.containsKey(person.id())) {
                form.put("came-" + person.id(), guest.came().name());
            } else {
                form.put("name-" + others, guest.name());
                form.put("capacity-" + others, guest.capacity());
                form.put("othercame-" + others++, guest.came().name());
            }
        }
    }

    /// The child's own part is recorded with the review.
    private List<Somebody> known(Actor actor, ChildId child, LocalDate today) {
        return around.list(actor, child, today).stream()
                .filter(somebody -> somebody.from() != From.CHILD)
                .toList();
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "records/guests", Map.of("page", page.titled("Who took part"), "form", form, "view", view));
    }
}
