package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.Observation;
import org.heard.children.Observations;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it stands what adults saw of a child who does not say it in words, apart from what they think it means.
@Controller
@RequestMapping("/children/{child}/seen")
public class SeenPage {
    private static final int LONGEST = 5000;
    private static final int LONGEST_REASON = 1000;

    private final Children children;
    private final Observations observations;
    private final Sight sight;
    private final Audit audit;
    private final Once once;

    SeenPage(Children children, Observations observations, Sight sight, Audit audit, Once once) {
        this.children = children;
        this.observations = observations;
        this.sight = sight;
        this.audit = audit;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param reader who may take back what they noted themself
    /// @param taking which is about to be taken back, empty where none is
    public record View(Child child, List<Observation> seen, boolean mayNote, String reader, String taking) {}

    @GetMapping
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.SEE_WORDS, child, today);
        audit.write(actor, now, "read", child, List.of("observations"));
        var form = Form.blank().put("on", today).put("observation", query.first("withdraw"));
        return page(page, form, actor, today, child);
    }

    @PostMapping
    ModelAndView note(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.OBSERVE, child, today);
        var on = form.requiredDate("on", "day");
        form.required("saw", "Enter what you saw");
        var saw = form.atMost(LONGEST, "saw", "What you saw");
        var means = form.atMost(LONGEST, "means", "What you think it means");
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> observations.note(actor, now, today, child, on.orElseThrow(), saw, means),
                    done -> done == Observations.Done.NOTED
                            ? Optional.of("/children/" + child + "/seen")
                            : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Observations.Done>(var path)) {
                Flash.done("What you saw is noted.").on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            form.reject("on", "The day must be today or in the past");
        }
        return page(page, form, actor, today, child);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.OBSERVE, child, today);
        form.required("because", "Enter why it was noted in error");
        var because = form.atMost(LONGEST_REASON, "because", "The reason");
        if (form.hasErrors()) {
            return page(page, form, actor, today, child);
        }
        var one = observations.list(actor, today, child).stream()
                .filter(seen -> seen.id().toString().equals(form.typed("observation")))
                .findFirst()
                .orElseThrow(NotFound::new);
        observations.withdraw(actor, now, today, child, one.id(), because);
        Flash.done("It is taken back.").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/seen");
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child) {
        var view = new View(
                children.get(actor, child, today),
                observations.list(actor, today, child),
                sight.may(actor, Act.OBSERVE, child, today),
                actor.name(),
                form.typed("observation"));
        return new ModelAndView(
                "children/seen", Map.of("page", page.titled("What adults saw"), "form", form, "view", view));
    }
}
