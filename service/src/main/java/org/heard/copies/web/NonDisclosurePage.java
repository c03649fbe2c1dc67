package org.heard.copies.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.copies.NonDisclosure;
import org.heard.copies.NonDisclosures;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.records.Around;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is said to whom it must not be told where a child lives or goes to school, and that this has ended.
@Controller
@RequestMapping("/children/{child}/non-disclosure")
public class NonDisclosurePage {
    private static final String NOBODY_OUTSIDE = "nobody";
    private static final int LONGEST_REASON = 1000;

    private final NonDisclosures nonDisclosures;
    private final Around around;
    private final Children children;
    private final Sight sight;

    NonDisclosurePage(NonDisclosures nonDisclosures, Around around, Children children, Sight sight) {
        this.nonDisclosures = nonDisclosures;
        this.around = around;
        this.children = children;
        this.sight = sight;
    }

    /// What the template shows.
    ///
    /// @param all    those that stand and those that have ended
    /// @param mayEnd whether the reader may end one
    public record View(Child child, List<NonDisclosure> all, List<Option> whom, boolean mayEnd) {
        /// To whom, in words.
        public String whom(NonDisclosure one) {
            var connection = one.connection();
            return connection == null
                    ? "Nobody outside"
                    : whom.stream()
                            .filter(option -> option.value().equals(connection.toString()))
                            .map(Option::label)
                            .findFirst()
                            .orElse("Somebody no longer in the child’s life");
        }
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        return page(page, Form.blank(), actor, today, child);
    }

    @PostMapping
    ModelAndView forbid(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var whom = form.required("whom", "Choose to whom it must not be told");
        form.required("because", "Enter why");
        var because = form.atMost(LONGEST_REASON, "because", "The reason");
        var known = around.list(actor, child, today).stream()
                .filter(somebody -> somebody.id().toString().equals(whom))
                .findFirst();
        if (!whom.isEmpty() && known.isEmpty() && !whom.equals(NOBODY_OUTSIDE)) {
            form.reject("whom", "Choose to whom it must not be told");
        }
        if (form.hasErrors()) {
            return page(page, form, actor, today, child);
        }
        UUID connection = known.map(Around.Somebody::id).orElse(null);
        nonDisclosures.forbid(
                actor, now, today, child, NonDisclosure.from(Ids.next(), connection, because, today, actor.name()));
        Flash.done("From now on a copy that could tell it waits for a second person.")
                .on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/non-disclosure");
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child) {
        var whom = new ArrayList<Option>();
        whom.add(Option.of(NOBODY_OUTSIDE, "Nobody outside may be told"));
        around.list(actor, child, today).stream()
                .filter(somebody -> somebody.from() == Around.From.CONNECTION)
                .forEach(somebody -> whom.add(Option.of(somebody.id().toString(), somebody.words())));
        var view = new View(
                children.get(actor, child, today),
                nonDisclosures.list(actor, today, child),
                whom,
                sight.acts(actor, child, today).contains(Act.RECORD_REVIEW));
        return new ModelAndView(
                "copies/nonDisclosure",
                Map.of("page", page.titled("Where the child lives is not told"), "form", form, "view", view));
    }

    /// What the page shows on which one of them ends.
    public record Ending(Child child, NonDisclosure one, String whom) {}

    @GetMapping("/{which}")
    ModelAndView ending(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable UUID which) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        return ending(page, Form.blank(), actor, today, child, which);
    }

    @PostMapping("/{which}")
    ModelAndView end(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID which,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        form.required("because", "Enter why it may be told again");
        var because = form.atMost(LONGEST_REASON, "because", "The reason");
        if (form.hasErrors()) {
            return ending(page, form, actor, today, child, which);
        }
        nonDisclosures.end(actor, now, today, child, which, because);
        Flash.done("It may be told again from today.").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/non-disclosure");
    }

    private ModelAndView ending(Page page, Form form, Actor actor, LocalDate today, ChildId child, UUID which) {
        var one = nonDisclosures.list(actor, today, child).stream()
                .filter(standing -> standing.id().equals(which) && standing.until() == null)
                .findFirst()
                .orElseThrow(NotFound::new);
        var whom = around.list(actor, child, today).stream()
                .filter(somebody -> somebody.id().equals(one.connection()))
                .map(Around.Somebody::words)
                .findFirst()
                .orElse(one.connection() == null ? "Nobody outside" : "Somebody no longer in the child’s life");
        return new ModelAndView(
                "copies/nonDisclosureEnding",
                Map.of(
                        "page",
                        page.titled("It may be told again"),
                        "form",
                        form,
                        "view",
                        new Ending(children.get(actor, child, today), one, whom)));
    }
}
