package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.choices.Choices;
import org.heard.choices.Choices.Answered;
import org.heard.choices.Question;
import org.heard.choices.RedCard;
import org.heard.choices.Sheet;
import org.heard.choices.Wanted;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.moments.Arrival;
import org.heard.moments.Moments;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Link;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.heard.planning.Invited;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a child chose for their review, for the IRO: theirs to decide, and to answer where it is done
/// otherwise. A child may choose before any review is planned: then it stands for the next one.
@Controller
public class ChoicesPage {
    private static final int LONGEST = 500;

    private final Choices choices;
    private final About.Finder about;
    private final Children children;
    private final Reviews reviews;
    private final Moments moments;
    private final JargonList jargon;
    private final Sight sight;
    private final Audit audit;
    private final Once once;

    ChoicesPage(
            Choices choices,
            About.Finder about,
            Children children,
            Reviews reviews,
            Moments moments,
            JargonList jargon,
            Sight sight,
            Audit audit,
            Once once) {
        this.choices = choices;
        this.about = about;
        this.children = children;
        this.reviews = reviews;
        this.moments = moments;
        this.jargon = jargon;
        this.sight = sight;
        this.audit = audit;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param about    absent where no review is planned yet
    /// @param sheet    absent where the child chose nothing yet
    /// @param readings how what is typed reads for a child of this age, by its field
    /// @param arrival  when the child reads what is sent now
    public record View(
            Child child,
            @Nullable About about,
            @Nullable Sheet sheet,
            Map<String, Reading> readings,
            Arrival arrival,
            Instant now) {
        /// Where the reader came from.
        public Link back() {
            return about == null
                    ? Link.to("Back to the child", "/children/" + child.id())
                    : Link.to("Back to getting ready", about.path(""));
        }

        /// The questions answered with a tap or in words.
        public List<Question> questions() {
            return sheet == null ? List.of() : List.copyOf(sheet.given().keySet());
        }

        /// Whether what is said to the child now is still for this review.
        public boolean answers() {
            return about == null || about.plan().review().completedOn() == null;
        }

        /// What became of the child's wish about somebody.
        public String decided(Wanted one) {
            if (about == null || about.plan().peopleVersion() == 0) {
                return "Not decided yet";
            }
            var asked = Invited.asked(about.plan().invited()).getOrDefault(one.id(), false);
            var told = one.told();
            return (asked ? "Asked" : "Not asked")
                    + (!one.wish().isAgainst(asked)
                            ? ", as they chose"
                            : told == null ? ". The child has not been told why" : ". " + said(told));
        }

        /// What the child was told, by whom.
        public String said(Wanted.Told told) {
            var coming =
                    told.shownFrom().isAfter(now) ? " (they read it from " + Days.moment(told.shownFrom()) + ")" : "";
            return told.by() + " told them: " + told.words() + coming;
        }

        /// In front of whom a card holds.
        public static String inFrontOf(RedCard card) {
            return card.inFrontOf().isEmpty()
                    ? "everybody"
                    : String.join(
                            ", ", card.inFrontOf().values().stream().sorted().toList());
        }
    }

    /// The field for what the child is told of a card.
    public static String told(UUID card) {
        return "told-" + card;
    }

    @GetMapping("/children/{child}/reviews/{review}/ready/choices")
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var found = about.get(actor, today, child, review);
        var sheet = choices.open(actor, now, today, child, review, Set.of(Question.values()))
                .orElse(null);
        audit.write(actor, now, "read", child, List.of("choices for the review"));
        var form = Form.blank();
        return page(page, form, view(form, now, today, found.child(), found, sheet));
    }

    /// Of the next review: where one is planned, on its own page.
    @GetMapping("/children/{child}/choices")
    ModelAndView next(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        var planned = planned(actor, today, child);
        if (planned.isPresent()) {
            return new ModelAndView(planned.get());
        }
        var sheet = choices.openNext(actor, now, today, child).orElse(null);
        audit.write(actor, now, "read", child, List.of("choices for the review"));
        var form = Form.blank();
        return page(page, form, view(form, now, today, children.get(actor, child, today), null, sheet));
    }

    @PostMapping("/children/{child}/choices")
    ModelAndView answer(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        var sheet = choices.openNext(actor, now, today, child).orElse(null);
        var found = open(actor, today, child)
                .map(review -> about.get(actor, today, child, review.id()))
                .orElse(null);
        var view = view(form, now, today, children.get(actor, child, today), found, sheet);
        if (form.chose("look", "yes")) {
            return page(page, form, view);
        }
        var card = sheet == null
                ? Optional.<RedCard>empty()
                : sheet.redCards().stream()
                        .filter(one -> one.told() == null && one.id().toString().equals(form.typed("card")))
                        .findFirst();
        var sent = false;
        if (card.isPresent()) {
            var field = told(card.get().id());
            form.required(field, "Enter what you tell the child");
            var words = form.atMost(LONGEST, field, "What you tell the child");
            if (form.hasErrors()) {
                return page(page, form, view);
            }
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> choices.answer(actor, now, today, child, card.get().id(), words),
                    done -> done == Answered.DONE ? Optional.of("/children/" + child + "/choices") : Optional.empty());
            sent = submitted instanceof Once.Submitted.SendTo<Answered>;
        }
        Flash.done(
                        sent
                                ? "The child reads it " + view.arrival().words() + "."
                                : "Nothing was sent: that card is answered, or the child took it away.")
                .on(redirect);
        return new ModelAndView(planned(actor, today, child).orElse("redirect:/children/" + child + "/choices"));
    }

    private Optional<String> planned(Actor actor, LocalDate today, ChildId child) {
        return open(actor, today, child)
                .map(review -> "redirect:/children/" + child + "/reviews/" + review.id() + "/ready/choices");
    }

    private Optional<Review> open(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return reviews.list(actor, today, child).stream()
                .filter(review -> review.completedOn() == null)
                .findFirst();
    }

    private View view(
            Form form, Instant now, LocalDate today, Child child, @Nullable About found, @Nullable Sheet sheet) {
        var words = jargon.list(today);
        var band = AgeBand.of(child.ageOn(today));
        var readings = Optional.ofNullable(sheet).stream()
                .flatMap(one -> one.redCards().stream())
                .map(card -> told(card.id()))
                .collect(Collectors.toMap(
                        Function.identity(), field -> Reading.of(band, List.of(form.typed(field)), words)));
        return new View(child, found, sheet, readings, moments.arrival(now, today, child.id()), now);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "planning/choices", Map.of("page", page.titled("What the child chose"), "form", form, "view", view));
    }
}
