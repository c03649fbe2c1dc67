package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.copies.Answer;
import org.heard.copies.Copies;
import org.heard.copies.Copy;
import org.heard.copies.Extent;
import org.heard.copies.Way;
import org.heard.copies.Why;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.records.Around.From;
import org.heard.records.RecordPart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is decided what one person gets of a review, how, and why no more.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/copies/{recipient}")
public class CopyPage {
    private static final int LONGEST_REASON = 1000;

    private final Copies copies;
    private final Children children;
    private final Sight sight;

    CopyPage(Copies copies, Children children, Sight sight) {
        this.copies = copies;
        this.children = children;
        this.sight = sight;
    }

    /// What the template shows.
    public record View(Child child, Copy copy) {
        /// The address of one of this copy's pages.
        public String path(String part) {
            return "/children/" + child.id() + "/reviews/" + copy.review() + "/copies/"
                    + copy.recipient().id() + part;
        }

        /// Only a child's letter goes into the child's own space.
        public List<Option> ways() {
            return Option.each(Way.class, Way::words).stream()
                    .filter(option -> copy.recipient().from() == From.CHILD
                            || !option.value().equals(Way.OWN_SPACE.name()))
                    .toList();
        }

        public String back() {
            return "/children/" + child.id() + "/reviews/" + copy.review() + "/copies";
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            @PathVariable UUID recipient) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        var copy = copies.get(actor, today, child, review, recipient);
        var form = Form.blank()
                .editing(copy.version())
                .put("extent", copy.extent().name())
                .put("reason", copy.reason());
        form.choose("parts", copy.parts().stream().map(RecordPart::address).toList());
        if (copy.way() != null) {
            form.put("way", copy.way().name());
        }
        return page(page, form, new View(children.get(actor, child, today), copy));
    }

    @PostMapping
    ModelAndView decide(
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
        var before = copies.get(actor, today, child, review, recipient);
        var view = new View(children.get(actor, child, today), before);
        var extent = form.oneOf(Extent.class, "extent", "Choose how much they get");
        var reason = form.atMost(LONGEST_REASON, "reason", "The reason");
        if (extent.isEmpty() || form.hasErrors()) {
            return page(page, form, view);
        }
        var parts = Arrays.stream(RecordPart.values())
                .filter(part -> form.chose("parts", part.address()))
                .collect(Collectors.toSet());
        var way = Arrays.stream(Way.values())
                .filter(one -> one.name().equals(form.typed("way")))
                .findFirst()
                .orElse(null);
        var copy = new Copy(
                before.id(),
                review,
                child,
                before.recipient(),
                extent.get(),
                parts,
                reason,
                way,
                before.releases(),
                before.decided(),
                form.version().orElse(0));
        return switch (copies.decide(actor, now, today, copy)) {
            case Answer.Done(var done) -> {
                Flash.done("Decided for " + done.recipient().name() + ".").on(redirect);
                yield new ModelAndView("redirect:" + (done.isNothing() ? view.back() : view.path("/release")));
            }
            case Answer.Refused(var why) -> page(page, form.reject(field(why), why.words()), view);
        };
    }

    private static String field(Why why) {
        return switch (why) {
            case REASON_MISSING, MORE_THAN_THEY_MAY_SEE -> "reason";
            case PARTS_MISSING -> "parts";
            case WAY_MISSING -> "way";
            default -> "extent";
        };
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "copies/copy", Map.of("page", page.titled("What one person gets"), "form", form, "view", view));
    }
}
