package org.heard.voice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.heard.voice.OtherChildsWords;
import org.heard.voice.Wish;
import org.heard.voice.WishAnswering;
import org.heard.voice.WishAnswering.TakenBack;
import org.heard.voice.Wishes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an adult takes back what a child asked for: the child reads why and says whether that is right.
/// Where the words are another child's, this child is shown nothing of it, and a manager confirms that.
@Controller
@RequestMapping("/children/{child}/wishes/{wish}/withdraw")
public class TakeBackPage {
    private static final int LONGEST = 1000;

    private final Wishes wishes;
    private final WishAnswering answering;
    private final OtherChildsWords others;
    private final Children children;
    private final JargonList jargon;
    private final Sight sight;
    private final Once once;

    TakeBackPage(
            Wishes wishes,
            WishAnswering answering,
            OtherChildsWords others,
            Children children,
            JargonList jargon,
            Sight sight,
            Once once) {
        this.wishes = wishes;
        this.answering = answering;
        this.others = others;
        this.children = children;
        this.jargon = jargon;
        this.sight = sight;
        this.once = once;
    }

    /// How it is taken back.
    public enum Why {
        NOT_WANTED,
        MISTAKEN,
        OTHER_CHILD
    }

    /// What the template shows.
    ///
    /// @param reading how what the child reads reads, as far as it is typed
    public record View(Child child, Wish wish, Reading reading, Instant now) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String wish) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        return page(page, Form.blank(), actor, now, today, child, wish);
    }

    @PostMapping
    ModelAndView takeBack(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String wish,
            RedirectAttributes redirect) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        var id = Ids.find(wish).orElseThrow(NotFound::new);
        if (form.chose("look", "yes")) {
            return page(page, form, actor, now, today, child, wish);
        }
        var chosen = form.oneOf(Why.class, "why", "Choose why it is taken back");
        var told = form.atMost(LONGEST, "told", "What the child reads");
        var because = form.atMost(LONGEST, "because", "The reason");
        if (!form.hasErrors()) {
            switch (chosen.orElseThrow()) {
                case NOT_WANTED -> ask(actor, form, now, today, child, id, TakenBack.NOT_WANTED, told);
                case MISTAKEN -> ask(actor, form, now, today, child, id, TakenBack.MISTAKEN, told);
                case OTHER_CHILD -> sayAnothers(actor, form, now, today, child, id, because);
            }
        }
        if (form.hasErrors()) {
            return page(page, form, actor, now, today, child, wish);
        }
        Flash.done(
                        chosen.orElseThrow() == Why.OTHER_CHILD
                                ? "It stands on this child’s page no more. A manager confirms that."
                                : "The child is asked whether that is right. They wait until they say so.")
                .on(redirect);
        return new ModelAndView("redirect:/children/" + child);
    }

    private void ask(
            Actor actor, Form form, Instant now, LocalDate today, ChildId child, UUID wish, TakenBack as, String told) {
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> answering.takeBack(actor, now, today, child, wish, as, told),
                done -> next(child, done == WishAnswering.Done.DONE));
        if (submitted instanceof Once.Submitted.Refused<WishAnswering.Done>(var why)) {
            form.reject(
                    "told",
                    why == WishAnswering.Done.WHY_MISSING
                            ? "Enter why: the child reads these words"
                            : "It waits no longer: there is nothing to take back");
        }
    }

    private void sayAnothers(
            Actor actor, Form form, Instant now, LocalDate today, ChildId child, UUID wish, String because) {
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> others.say(actor, now, today, child, wish, because),
                done -> next(child, done == OtherChildsWords.Done.DONE));
        if (submitted instanceof Once.Submitted.Refused<OtherChildsWords.Done>(var why)) {
            switch (why) {
                case REASON_MISSING -> form.reject("because", "Enter how it came to stand with the wrong child");
                default -> form.reject("why", "The child sent this themself: these words are theirs");
            }
        }
    }

    private static Optional<String> next(ChildId child, boolean done) {
        return done ? Optional.of("/children/" + child) : Optional.empty();
    }

    private ModelAndView page(
            Page page, Form form, Actor actor, Instant now, LocalDate today, ChildId child, String wish) {
        var found = wishes.list(actor, today, child).stream()
                .filter(one -> one.id().toString().equals(wish))
                .findFirst()
                .orElseThrow(NotFound::new);
        var who = children.get(actor, child, today);
        var reading = jargon.read(today, AgeBand.of(who.ageOn(today)), List.of(form.typed("told")));
        return new ModelAndView(
                "voice/takeBack",
                Map.of(
                        "page",
                        page.titled("Take back what the child asked for"),
                        "form",
                        form,
                        "view",
                        new View(who, found, reading, now)));
    }
}
