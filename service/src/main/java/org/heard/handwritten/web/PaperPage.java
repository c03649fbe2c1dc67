package org.heard.handwritten.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.handwritten.PaperReading;
import org.heard.handwritten.PaperReading.Done;
import org.heard.pages.Download;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.tellings.Telling.Kind;
import org.heard.tellings.TypedFromPaper.Line;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One thing that came on paper: read, and typed up word for word.
@Controller
@RequestMapping("/paper/{arrived}")
public class PaperPage {
    private final PaperReading reading;
    private final Once once;
    private final Drafts drafts;

    PaperPage(PaperReading reading, Once once, Drafts drafts) {
        this.reading = reading;
        this.once = once;
        this.drafts = drafts;
    }

    /// One field to type into.
    public record Field(String name, Kind kind, String label) {}

    private static final List<Field> FIELDS = List.of(
            new Field("wish-1", Kind.WISH, "Something they want"),
            new Field("wish-2", Kind.WISH, "Something else they want"),
            new Field("wish-3", Kind.WISH, "And something else"),
            new Field("question", Kind.QUESTION, "Something they ask"),
            new Field("worry", Kind.WORRY, "What is hard, or worries them"),
            new Field("good", Kind.GOOD_NEWS, "What is good"));

    /// What the template shows.
    public record View(PaperReading.Opened opened, List<Field> fields, Instant now) {}

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable UUID arrived) {
        var opened = reading.get(actor, today, arrived);
        var form = Form.blank().editing(opened.before());
        if (!opened.mayType()) {
            return page(page, form, opened, now);
        }
        var place = DraftPlace.about(
                        opened.arrived().child(), "typing up paper", "Type up what came on paper", "/paper/" + arrived)
                .each(arrived);
        return page(page, drafts.open(actor, now, place, form), opened, now);
    }

    @GetMapping("/scan")
    Download open(Actor actor, Instant now, LocalDate today, @PathVariable UUID arrived) {
        return reading.open(actor, now, today, arrived);
    }

    @PostMapping
    ModelAndView act(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable UUID arrived,
            RedirectAttributes redirect) {
        reading.get(actor, today, arrived);
        switch (form.typed("do")) {
            case "read" -> {
                reading.read(actor, now, today, arrived);
                Flash.done("The child sees that you have read it.").on(redirect);
            }
            case "nothing" -> {
                reading.nothingToType(actor, now, today, arrived);
                Flash.done("The child sees that you found nothing to answer, and may put it back.")
                        .on(redirect);
            }
            case "type" -> {
                type(form, actor, now, today, arrived);
                if (form.hasErrors()) {
                    return page(page, form, reading.get(actor, today, arrived), now);
                }
                Flash.done("It is typed up. Each waits for its answer, and the child sees it.")
                        .on(redirect);
            }
            default -> throw new NotFound();
        }
        return new ModelAndView("redirect:/paper/" + arrived);
    }

    private void type(Form form, Actor actor, Instant now, LocalDate today, UUID arrived) {
        var lines = FIELDS.stream()
                .filter(field -> !form.text(field.name()).isEmpty())
                .map(field -> new Line(field.kind(), form.typed(field.name()).strip()))
                .toList();
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> reading.type(actor, now, today, arrived, form.version().orElse(-1), lines),
                done -> done == Done.DONE ? Optional.of("/paper/" + arrived) : Optional.empty());
        if (submitted instanceof Once.Submitted.Refused<Done>(var why)) {
            form.reject(FIELDS.getFirst().name(), words(why));
            if (why == Done.MEANWHILE) {
                form.editing(reading.get(actor, today, arrived).before());
            }
        }
    }

    private static String words(Done why) {
        return switch (why) {
            case EMPTY -> "Type what the child wrote, or say that there is nothing to answer";
            case TOO_LONG -> "One of them is longer than 5,000 letters: type it in two";
            case MEANWHILE ->
                "Somebody typed it up meanwhile. Look at what is typed up above, and send only what is missing";
            case DONE -> throw new IllegalStateException("done is no refusal");
        };
    }

    private static ModelAndView page(Page page, Form form, PaperReading.Opened opened, Instant now) {
        var view = new View(opened, FIELDS, now);
        return new ModelAndView(
                "handwritten/paper", Map.of("page", page.titled("Something on paper"), "form", form, "view", view));
    }
}
