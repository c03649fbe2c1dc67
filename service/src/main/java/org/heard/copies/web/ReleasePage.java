package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfiles;
import org.heard.copies.Answer;
import org.heard.copies.Copy;
import org.heard.copies.LetterWays;
import org.heard.copies.LettersInSpace;
import org.heard.copies.Releases;
import org.heard.copies.Releases.Preview;
import org.heard.copies.Way;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a copy is seen whole, as this person would get it, with every name and place found in it; where it is let go
/// and looked at by a second person.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/copies/{recipient}")
public class ReleasePage {
    private static final int LONGEST_NOTE = 1000;

    private final Releases releases;
    private final Children children;
    private final LettersInSpace inSpace;
    private final LetterWays ways;
    private final CommunicationProfiles profiles;
    private final Sight sight;
    private final Once once;

    ReleasePage(
            Releases releases,
            Children children,
            LettersInSpace inSpace,
            LetterWays ways,
            CommunicationProfiles profiles,
            Sight sight,
            Once once) {
        this.releases = releases;
        this.children = children;
        this.inSpace = inSpace;
        this.ways = ways;
        this.profiles = profiles;
        this.sight = sight;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param mayLook  whether the reader may be the second person for the last release
    /// @param toTheChild how the child wants it and reads it; absent of a copy for somebody else
    public record View(
            Child child,
            Preview preview,
            boolean mayLook,
            @Nullable ToTheChild toTheChild) {
        /// The address of one of this copy's pages.
        public String path(String part) {
            return new CopyPage.View(child, preview.copy()).path(part);
        }

        public String back() {
            return new CopyPage.View(child, preview.copy()).back();
        }

        /// Whether what would go out now is what was last released, with as many looks as it needs now.
        public boolean releasedAsItIs() {
            return preview.copy()
                    .standing()
                    .map(last -> last.text().equals(preview.text()) && (last.needsSecond() || !preview.needsSecond()))
                    .orElse(false);
        }

        /// Whether what was last released holds more than is chosen, and is of no earlier text all the same.
        public boolean heldMore() {
            return preview.copy()
                    .standing()
                    .filter(last -> !last.text().equals(preview.text()))
                    .map(last -> last.holds(preview.copy().extent(), preview.text()))
                    .orElse(false);
        }

        /// Why a second person has to look.
        public String whySecond() {
            return preview.more()
                    ? "They may see less than this"
                    : preview.keptName()
                            ? "It has a name that is not for them"
                            : preview.keptBack()
                                    ? "It could tell what the child asked not to tell"
                                    : "It could tell where the child lives";
        }

        /// What was found, each once.
        public Findings findings() {
            return Findings.of(preview.traces());
        }

        /// The copy whole, with what was found marked where it stands.
        public List<Marked> marked() {
            return Marked.in(preview.text(), preview.traces());
        }

        /// Whether it goes into the child’s own space, and the child does not see it there yet.
        public boolean toBePut() {
            return preview.copy().way() == Way.OWN_SPACE
                    && toTheChild != null
                    && (toTheChild.placed() == null || !toTheChild.placed().shown());
        }

        /// How far what stands on the page has come; what was released before and is not it counts for nothing.
        public Status status() {
            return releasedAsItIs() ? CopiesPage.status(preview.copy()) : Status.information("To be looked through");
        }
    }

    /// How a letter goes to the child.
    ///
    /// @param chosen what the child chose, absent where they have not: then in person
    /// @param placed how it was put into their space, absent where it was not
    public record ToTheChild(
            LetterWays.@Nullable Chosen chosen, LettersInSpace.@Nullable Placed placed, CommunicationProfile profile) {
        /// In words for whoever hands it over.
        public String choice() {
            return chosen == null
                    ? "The child has not chosen how letters come: then in person, read together."
                    : "The child chose on %s how letters come: %s."
                            .formatted(
                                    Days.written(chosen.on()),
                                    chosen.way().words().toLowerCase(java.util.Locale.UK));
        }
    }

    @GetMapping("/release")
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID recipient) {
        return page(page, Form.blank(), actor, now, today, child, review, recipient);
    }

    @PostMapping("/release")
    ModelAndView release(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID recipient,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var here = "/children/" + child + "/reviews/" + review + "/copies/" + recipient + "/release";
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> releases.release(
                        actor,
                        now,
                        today,
                        child,
                        review,
                        recipient,
                        form.typed("fingerprint"),
                        form.chose("looked", "yes"),
                        told(form)),
                answer -> answer instanceof Answer.Done ? Optional.of(here) : Optional.empty());
        if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused(var why))) {
            return page(page, form.reject("looked", why.words()), actor, now, today, child, review, recipient);
        }
        Flash.done("The copy is released exactly as it stood here.").on(redirect);
        return new ModelAndView("redirect:" + here);
    }

    /// What the releaser says each sentence tells of; empty where the form asked nothing.
    private static Optional<Map<Integer, UUID>> told(Form form) {
        var asked = form.kept().keySet().stream()
                .filter(field -> field.matches("tells-\\d{1,4}"))
                .toList();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of(asked.stream()
                        .filter(field -> Ids.find(form.typed(field)).isPresent())
                        .collect(Collectors.toMap(
                                field -> Integer.valueOf(field.substring("tells-".length())),
                                field -> Ids.find(form.typed(field)).orElseThrow(),
                                (first, again) -> first)));
    }

    @PostMapping("/look")
    ModelAndView look(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID recipient,
            RedirectAttributes redirect) {
        var why = form.atMost(LONGEST_NOTE, "why", "The reason");
        var answer = releases.look(
                actor,
                now,
                today,
                child,
                review,
                recipient,
                form.typed("clears").equals("yes"),
                why);
        return answered(page, form, "why", answer, actor, now, today, child, review, recipient, redirect);
    }

    private ModelAndView answered(
            Page page,
            Form form,
            String field,
            Answer answer,
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            UUID recipient,
            RedirectAttributes redirect) {
        return switch (answer) {
            case Answer.Done _ -> {
                Flash.done("Noted.").on(redirect);
                yield new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/copies");
            }
            case Answer.Refused(var why) ->
                page(page, form.reject(field, why.words()), actor, now, today, child, review, recipient);
        };
    }

    private ModelAndView page(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            ReviewId review,
            UUID recipient) {
        var preview = releases.preview(actor, now, today, child, review, recipient);
        var mayLook = preview.copy()
                .standing()
                .filter(Copy.Release::waits)
                .map(release -> !release.by().equals(actor.person()))
                .orElse(false);
        var toTheChild = recipient.equals(child.value())
                ? new ToTheChild(
                        ways.find(actor, today, child).orElse(null),
                        inSpace.find(actor, today, child, review).orElse(null),
                        profiles.get(actor, child, today))
                : null;
        for (var sentence : preview.told().sentences()) {
            var field = "tells-" + sentence.no();
            if (!form.kept().containsKey(field) && sentence.decision() != null) {
                form.put(field, sentence.decision().toString());
            }
        }
        var view = new View(children.get(actor, child, today), preview, mayLook, toTheChild);
        return new ModelAndView(
                "copies/release", Map.of("page", page.titled("Look a copy through"), "form", form, "view", view));
    }
}
