package org.heard.voice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.decisions.Decision;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.heard.voice.Answerer;
import org.heard.voice.MadeDecisions;
import org.heard.voice.Wish;
import org.heard.voice.WishAnswering;
import org.heard.voice.WishAnswering.Done;
import org.heard.voice.Wishes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One thing a child asked for that an adult wrote down: what became of it, that somebody talked with the child about
/// it, and who answers by when.
@Controller
@RequestMapping("/children/{child}/wishes/{wish}")
public class WishThreadPage {
    private static final int LONGEST_HOW = 1000;
    private static final int LONGEST_NAME = 200;

    private final Wishes wishes;
    private final WishAnswering answering;
    private final MadeDecisions made;
    private final Children children;
    private final JargonList jargon;
    private final Sight sight;
    private final Audit audit;
    private final Once once;

    WishThreadPage(
            Wishes wishes,
            WishAnswering answering,
            MadeDecisions made,
            Children children,
            JargonList jargon,
            Sight sight,
            Audit audit,
            Once once) {
        this.wishes = wishes;
        this.answering = answering;
        this.made = made;
        this.children = children;
        this.jargon = jargon;
        this.sight = sight;
        this.audit = audit;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param made    the decision made of it, absent where none was
    /// @param reading how what was written down reads as far as it is typed
    public record View(Child child, Wish wish, @Nullable Decision made, Reading reading, Instant now) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String wish) {
        return page(page, Form.blank(), actor, now, today, child, wish);
    }

    @PostMapping
    ModelAndView act(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String wish,
            RedirectAttributes redirect) {
        sight.must(actor, Act.ANSWER, child, today);
        var id = Ids.find(wish).orElseThrow(NotFound::new);
        if (form.chose("look", "yes") || form.typed("do").isEmpty()) {
            return page(page, form, actor, now, today, child, wish);
        }
        var said = switch (form.typed("do")) {
            case "talked" -> talked(actor, form, now, today, child, id);
            case "witnessed" -> witnessed(actor, form, now, today, child, id);
            case "name" -> name(actor, form, now, today, child, id);
            default -> throw new NotFound();
        };
        if (form.hasErrors()) {
            return page(page, form, actor, now, today, child, wish);
        }
        Flash.done(said).on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/wishes/" + id);
    }

    private String talked(Actor actor, Form form, Instant now, LocalDate today, ChildId child, UUID wish) {
        once(actor, form, now, child, wish, () -> answering.talked(actor, now, today, child, wish));
        return "The child is asked whether you talked.";
    }

    private String witnessed(Actor actor, Form form, Instant now, LocalDate today, ChildId child, UUID wish) {
        var how = form.atMost(LONGEST_HOW, "how", "What the child said");
        if (!form.hasErrors()) {
            once(actor, form, now, child, wish, () -> answering.witnessed(actor, now, today, child, wish, how))
                    .ifPresent(why -> form.reject(
                            "how",
                            why == Done.HOW_MISSING
                                    ? "Enter how the child said it: they read these words"
                                    : "The child has said something of it since: look at what came of it"));
        }
        return "It is written down. The child reads it in their space.";
    }

    private String name(Actor actor, Form form, Instant now, LocalDate today, ChildId child, UUID wish) {
        form.required("name", "Enter who answers");
        var name = form.atMost(LONGEST_NAME, "name", "The name");
        var by = form.requiredDate("by", "day to answer by");
        if (!form.hasErrors()) {
            var answerer = new Answerer(name, by.orElseThrow());
            once(actor, form, now, child, wish, () -> answering.name(actor, now, today, child, wish, answerer))
                    .ifPresent(why -> form.reject("by", "That day has passed"));
        }
        return "The child sees who answers, and by when.";
    }

    /// What was refused, or nothing where it is done.
    private Optional<Done> once(Actor actor, Form form, Instant now, ChildId child, UUID wish, Supplier<Done> work) {
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                work,
                done -> done == Done.DONE ? Optional.of("/children/" + child + "/wishes/" + wish) : Optional.empty());
        return submitted instanceof Once.Submitted.Refused<Done>(var why) ? Optional.of(why) : Optional.empty();
    }

    private ModelAndView page(
            Page page, Form form, Actor actor, Instant now, LocalDate today, ChildId child, String wish) {
        sight.must(actor, Act.ANSWER, child, today);
        var found = wishes.list(actor, today, child).stream()
                .filter(one -> one.id().toString().equals(wish))
                .findFirst()
                .orElseThrow(NotFound::new);
        audit.write(actor, now, "read", child, List.of("wish"));
        var who = children.get(actor, child, today);
        var reading = jargon.read(today, AgeBand.of(who.ageOn(today)), List.of(form.typed("how")));
        return new ModelAndView(
                "voice/thread",
                Map.of(
                        "page",
                        page.titled("What the child asked for"),
                        "form",
                        form,
                        "view",
                        new View(who, found, made.list(actor, today, child).get(found.id()), reading, now)));
    }
}
