package org.heard.voice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.voice.OtherChildsWords;
import org.heard.voice.OtherChildsWords.Done;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a manager decides whether words are another child's, as somebody said; or on what one person took back alone.
@Controller
@RequestMapping("/children/{child}/wishes/{misfiled}/other-child")
public class OtherChildPage {
    private static final String CLOSED = "/service/tellings/closed";

    private final OtherChildsWords others;
    private final Children children;
    private final Once once;

    OtherChildPage(OtherChildsWords others, Children children, Once once) {
        this.others = others;
        this.children = children;
        this.once = once;
    }

    /// What the template shows.
    public record View(Child child, OtherChildsWords.Said said, boolean mayDecide) {}

    @GetMapping
    ModelAndView show(
            Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable String misfiled) {
        return page(page, Form.blank(), actor, today, child, id(misfiled));
    }

    @PostMapping
    ModelAndView decide(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String misfiled,
            RedirectAttributes redirect) {
        var id = id(misfiled);
        var said = others.get(actor, today, child, id);
        Supplier<Done> work = switch (form.typed("do")) {
            case "confirm" -> () -> others.confirm(actor, now, today, child, id);
            case "back" -> () -> others.putBack(actor, now, today, child, id);
            default -> throw new NotFound();
        };
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                work,
                done -> done == Done.DONE ? Optional.of(CLOSED) : Optional.empty());
        if (submitted instanceof Once.Submitted.Refused<Done>) {
            Flash.note("Another manager decides on this, or has done so already.")
                    .on(redirect);
            return new ModelAndView("redirect:/children/" + child + "/wishes/" + id + "/other-child");
        }
        Flash.done(
                        form.chose("do", "back")
                                ? "It stands on the child’s page again, and they wait as before."
                                : said.isTakenBackAlone()
                                        ? "Left as it is. It stays off the child’s page."
                                        : "Confirmed. It stays away from this child.")
                .on(redirect);
        return new ModelAndView("redirect:" + CLOSED);
    }

    private static UUID id(String wish) {
        return Ids.find(wish).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, UUID wish) {
        var said = others.get(actor, today, child, wish);
        return new ModelAndView(
                "voice/otherChild",
                Map.of(
                        "page",
                        page.titled(
                                said.isTakenBackAlone() ? "Taken back by one person alone" : "Another child’s words?"),
                        "form",
                        form,
                        "view",
                        new View(children.get(actor, child, today), said, said.mayDecide(actor))));
    }
}
