package org.heard.clock.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.clock.Coverage;
import org.heard.clock.Projection;
import org.heard.clock.Recordings;
import org.heard.law.FactKind;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// From which day on each kind of fact is held completely: only there does the clock take a missing record for
/// something not done.
@Controller
public class CoveragePage {
    private final Coverage coverage;
    private final Projection projection;
    private final Recordings recordings;
    private final Once once;

    CoveragePage(Coverage coverage, Projection projection, Recordings recordings, Once once) {
        this.coverage = coverage;
        this.projection = projection;
        this.recordings = recordings;
        this.once = once;
    }

    @GetMapping("/coverage")
    ModelAndView show(Page page, Actor actor) {
        actor.mustBe(Role.IRO_MANAGER, Role.IRO, Role.ADMINISTRATOR);
        return page(page, Form.blank(), actor);
    }

    @PostMapping("/coverage")
    ModelAndView say(Page page, Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        var kind = form.oneOf(FactKind.class, "kind", "Choose what is held completely");
        var from = form.requiredDate("from", "first day");
        if (from.isPresent() && from.get().isAfter(today)) {
            form.reject("from", "The first day must be today or earlier");
        }
        if (form.hasErrors()) {
            return page(page, form, actor);
        }
        var span = new Coverage.Span(kind.orElseThrow(), from.orElseThrow(), null, "said by " + actor.name());
        change(actor, form, now, today, () -> coverage.add(actor, now, span));
        Flash.done("Every child's clock now counts on it.").on(redirect);
        return new ModelAndView("redirect:/coverage");
    }

    @PostMapping("/coverage/withdraw")
    ModelAndView withdraw(Form form, Actor actor, Instant now, LocalDate today, RedirectAttributes redirect) {
        actor.mustBe(Role.IRO_MANAGER);
        var kind = form.oneOf(FactKind.class, "kind", "");
        var from = day(form.text("from"));
        if (kind.isPresent() && from.isPresent()) {
            change(actor, form, now, today, () -> coverage.withdraw(actor, now, kind.get(), from.get()));
            Flash.done("It no longer counts.").on(redirect);
        }
        return new ModelAndView("redirect:/coverage");
    }

    /// What is held completely and every date that follows from it change together or not at all.
    private void change(Actor actor, Form form, Instant now, LocalDate today, Runnable change) {
        once.submit(
                actor.person(),
                form.key(),
                now,
                () -> {
                    change.run();
                    projection.rebuildAll(today);
                    return "/coverage";
                },
                Optional::of);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private ModelAndView page(Page page, Form form, Actor actor) {
        return new ModelAndView(
                "clock/coverage",
                Map.<String, Object>of(
                        "page", page.titled("What is held completely"),
                        "form", form,
                        "spans", coverage.list(),
                        "kinds", kinds(),
                        "mayChange", actor.is(Role.IRO_MANAGER)));
    }

    /// What can be recorded here, but for what is kept complete by itself: care, placements and legal statuses.
    private List<Option> kinds() {
        var kinds = Stream.of(FactKind.values())
                .filter(kind -> kind == FactKind.REVIEWS || kind == FactKind.IRO_APPOINTMENTS || kind.isDatedAct())
                .filter(kind -> recordings.of(kind).isPresent())
                .map(kind -> Option.of(kind.name(), capital(kind.words())));
        return Stream.concat(Stream.of(Option.of("", "Choose one")), kinds).toList();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
