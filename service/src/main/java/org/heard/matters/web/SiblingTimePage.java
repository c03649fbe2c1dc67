package org.heard.matters.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.Siblings.Sibling;
import org.heard.ids.ChildId;
import org.heard.matters.SiblingTime;
import org.heard.matters.SiblingTime.Said;
import org.heard.matters.Together;
import org.heard.moments.Arrival;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Time between a child and their brothers and sisters in care: what is agreed, what was said of it, what was done; and
/// for an IRO those of their children for whom something waits.
@Controller
public class SiblingTimePage {
    private static final int LONGEST = 1000;
    private static final String AGREED = "agreed";
    private static final String WITH = "with";

    private final Together together;
    private final Children children;
    private final JargonList jargon;
    private final Audit audit;
    private final Once once;

    SiblingTimePage(Together together, Children children, JargonList jargon, Audit audit, Once once) {
        this.together = together;
        this.children = children;
        this.jargon = jargon;
        this.audit = audit;
        this.once = once;
    }

    /// What the page of one child shows.
    ///
    /// @param siblings with whom the reader may say what is agreed
    /// @param readings how what is typed reads, by its field: an answer for the child, what is agreed for
    ///                 the youngest of them
    /// @param arrival  when the child reads what is sent now
    public record View(
            Child child,
            List<SiblingTime> times,
            List<Sibling> siblings,
            Map<String, Reading> readings,
            Arrival arrival,
            Instant now) {
        public View {
            times = List.copyOf(times);
            siblings = List.copyOf(siblings);
        }

        public List<Option> with() {
            return siblings.stream()
                    .map(one -> Option.of(Objects.requireNonNull(one.child()).toString(), one.shownAs()))
                    .toList();
        }

        /// The name of the other, as far as the reader may know it.
        public static String name(SiblingTime time) {
            return time.name().isEmpty() ? "A brother or sister in care" : time.name();
        }
    }

    /// The field for what was done about something.
    public static String done(UUID said) {
        return "done-" + said;
    }

    @GetMapping("/children/{child}/together")
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        var form = Form.blank();
        var view = view(form, actor, now, today, child, together.open(actor, now, today, child));
        audit.write(actor, now, "read", child, List.of("time with brothers and sisters"));
        return page(page, form, view);
    }

    @PostMapping("/children/{child}/together")
    ModelAndView agree(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        var view = view(form, actor, now, today, child, together.list(actor, today, child));
        if (form.chose("look", "yes")) {
            return page(page, form, view);
        }
        var sibling = ChildId.parse(form.typed(WITH));
        form.required(AGREED, "Enter what is agreed");
        var agreed = form.atMost(LONGEST, AGREED, "What is agreed");
        if (sibling.isEmpty()) {
            form.reject(WITH, "Choose with whom");
        }
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    together.agree(actor, now, today, child, sibling.orElseThrow(), agreed);
                    return true;
                },
                done -> Optional.of(path(child)));
        Flash.done("What is agreed is noted. Both children read it at the next good moment for both.")
                .on(redirect);
        return new ModelAndView("redirect:" + path(child));
    }

    @PostMapping("/children/{child}/together/done")
    ModelAndView answer(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        var view = view(form, actor, now, today, child, together.list(actor, today, child));
        if (form.chose("look", "yes")) {
            return page(page, form, view);
        }
        var about = view.times().stream()
                .flatMap(time -> time.said().stream())
                .filter(one -> one.isOpen() && one.id().toString().equals(form.typed("said")))
                .findFirst();
        if (about.isPresent()) {
            var field = done(about.get().id());
            form.required(field, "Enter what was done");
            var words = form.atMost(LONGEST, field, "What was done");
            if (form.hasErrors()) {
                return page(page, form, view);
            }
            once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> {
                        together.answer(actor, now, today, child, about.get().id(), words);
                        return true;
                    },
                    done -> Optional.of(path(child)));
            Flash.done("What was done is noted. The child reads it "
                            + view.arrival().words() + ".")
                    .on(redirect);
        }
        return new ModelAndView("redirect:" + path(child));
    }

    @GetMapping("/work/together")
    ModelAndView waiting(Page page, Actor actor, LocalDate today) {
        return new ModelAndView(
                "matters/waiting",
                Map.of(
                        "page",
                        page.titled("Time with brothers and sisters"),
                        "children",
                        children.list(actor, today, together.open(actor, today))));
    }

    private static String path(ChildId child) {
        return "/children/" + child + "/together";
    }

    private View view(Form form, Actor actor, Instant now, LocalDate today, ChildId child, List<SiblingTime> times) {
        var siblings = together.siblings(actor, today, child);
        var who = children.get(actor, child, today);
        var words = jargon.list(today);
        var readings = new HashMap<String, Reading>();
        readings.put(AGREED, Reading.of(youngest(today, who, siblings), List.of(form.typed(AGREED)), words));
        times.stream()
                .flatMap(time -> time.said().stream())
                .filter(Said::isOpen)
                .forEach(said -> {
                    var field = done(said.id());
                    readings.put(field, Reading.of(AgeBand.of(who.ageOn(today)), List.of(form.typed(field)), words));
                });
        return new View(who, times, siblings, readings, together.arrival(actor, now, today, child), now);
    }

    private AgeBand youngest(LocalDate today, Child child, List<Sibling> siblings) {
        var others = children.list(siblings.stream()
                .flatMap(one -> Optional.ofNullable(one.child()).stream())
                .toList());
        return Stream.concat(Stream.of(child), others.stream())
                .map(one -> AgeBand.of(one.ageOn(today)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "matters/together",
                Map.of("page", page.titled("Time with brothers and sisters"), "form", form, "view", view));
    }
}
