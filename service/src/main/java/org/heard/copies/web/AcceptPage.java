package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.copies.Copies;
import org.heard.copies.Copies.Accepted;
import org.heard.copies.Copies.Proposals;
import org.heard.copies.Copy;
import org.heard.copies.Extent;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.records.RecordPart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where what is proposed for people is read whole and decided in one act, for all of them or for some.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/copies/accept")
public class AcceptPage {
    private final Copies copies;
    private final Children children;
    private final Once once;

    AcceptPage(Copies copies, Children children, Once once) {
        this.copies = copies;
        this.children = children;
        this.once = once;
    }

    /// What the template shows.
    public record View(Child child, ReviewId review, Proposals proposals) {
        public String back() {
            return "/children/" + child.id() + "/reviews/" + review + "/copies";
        }

        /// One a person, with all that would be decided.
        public List<Option> options() {
            return proposals.copies().stream()
                    .map(copy -> Option.of(
                                    copy.recipient().id().toString(),
                                    copy.recipient().words() + ": "
                                            + copy.extent().words().toLowerCase(Locale.UK))
                            .hint(hint(copy)))
                    .toList();
        }

        private static String hint(Copy copy) {
            var way = copy.way() == null ? "" : copy.way().words() + ". ";
            var parts = copy.extent() == Extent.PART
                    ? "Not in it: "
                            + java.util.Arrays.stream(RecordPart.values())
                                    .filter(part -> part.isOfTheRecord()
                                            && !copy.parts().contains(part))
                                    .map(RecordPart::title)
                                    .collect(Collectors.joining("; "))
                            + ". "
                    : "";
            return (way + parts + copy.reason()).strip();
        }
    }

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable ReviewId review) {
        var view = view(actor, today, child, review);
        var form = Form.blank();
        form.choose(
                "accept",
                view.proposals().copies().stream()
                        .filter(Copies::isSaid)
                        .map(copy -> copy.recipient().id().toString())
                        .toList());
        return page(page, form, view);
    }

    @PostMapping
    ModelAndView accept(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        var view = view(actor, today, child, review);
        Set<UUID> people = view.proposals().copies().stream()
                .map(copy -> copy.recipient().id())
                .filter(id -> form.chose("accept", id.toString()))
                .collect(Collectors.toSet());
        if (people.isEmpty() && !view.proposals().copies().isEmpty()) {
            return page(page, form.reject("accept", "Choose for whom you accept what is proposed"), view);
        }
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> copies.accept(actor, now, today, child, review, people, form.typed("fingerprint")),
                answer -> answer instanceof Accepted.Done ? Optional.of(view.back()) : Optional.empty());
        if (submitted instanceof Once.Submitted.Refused<Accepted>) {
            return page(
                    page,
                    form.reject("accept", "What is proposed has changed since you opened this page. Read it again"),
                    view);
        }
        Flash.done(people.size() == 1 ? "Decided for one person." : "Decided for " + people.size() + " people.")
                .on(redirect);
        return new ModelAndView("redirect:" + view.back());
    }

    private View view(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        return new View(children.get(actor, child, today), review, copies.proposals(actor, today, child, review));
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "copies/accept", Map.of("page", page.titled("Accept the proposals"), "form", form, "view", view));
    }
}
