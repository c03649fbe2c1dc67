package org.heard.handwritten.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.handwritten.Handwritten;
import org.heard.handwritten.PaperSheet;
import org.heard.ids.ChildId;
import org.heard.pages.Download;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Origin;
import org.heard.pages.Page;
import org.heard.paper.Printed;
import org.heard.plain.AgeBand;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a child says on paper: a form is printed for them, and what came back is filed, opened and read.
@Controller
@RequestMapping("/children/{child}/paper")
class ChildPaperPage {
    private final Handwritten handwritten;
    private final Once once;
    private final Origin origin;

    ChildPaperPage(Handwritten handwritten, Once once, Origin origin) {
        this.handwritten = handwritten;
        this.once = once;
        this.origin = origin;
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @RequestParam Optional<UUID> printed) {
        return page(page, Form.blank(), actor, today, child, printed);
    }

    @PostMapping
    ModelAndView file(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @RequestParam(required = false) Optional<MultipartFile> scan,
            RedirectAttributes redirect) {
        handwritten.get(actor, today, child);
        Scans.given(form, scan).ifPresent(given -> {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> handwritten.file(actor, now, today, child, given),
                    filing -> Scans.next(filing, "/children/" + child + "/paper"));
            Scans.answer(form, submitted);
        });
        if (form.hasErrors()) {
            return page(page, form, actor, today, child, Optional.empty());
        }
        Flash.done("Filed. It waits for the IRO, unread.").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/paper");
    }

    @PostMapping("/print")
    ModelAndView print(Page page, Form form, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        handwritten.get(actor, today, child);
        var band = Arrays.stream(AgeBand.values())
                .filter(one -> form.chose("band", one.name()))
                .findFirst();
        if (band.isEmpty()) {
            form.reject("band", "Choose an age");
            return page(page, form, actor, today, child, Optional.empty());
        }
        var printed = handwritten.print(actor, now, today, child, band.get());
        return new ModelAndView("redirect:/children/" + child + "/paper?printed=" + printed.id());
    }

    @GetMapping("/form/{form}")
    Download form(
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("form") UUID form,
            HttpServletRequest request) {
        return PaperSheet.of(handwritten.form(actor, today, child, form), origin.of(request))
                .page("form");
    }

    @GetMapping("/form/{form}/pdf")
    Download pdf(
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("form") UUID form,
            HttpServletRequest request) {
        var sheet = PaperSheet.of(handwritten.form(actor, today, child, form), origin.of(request));
        return switch (sheet.print()) {
            case Printed.Pdf pdf -> pdf.download("form");
            case Printed.PageOnly _ -> sheet.page("form");
        };
    }

    @GetMapping("/{arrived}")
    Download open(Actor actor, Instant now, LocalDate today, @PathVariable ChildId child, @PathVariable UUID arrived) {
        return handwritten.open(actor, now, today, child, arrived);
    }

    @PostMapping("/{arrived}/read")
    String read(
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable UUID arrived,
            RedirectAttributes redirect) {
        if (handwritten.read(actor, now, today, child, arrived)) {
            Flash.done("Noted that you have read it.").on(redirect);
        }
        return "redirect:/children/" + child + "/paper";
    }

    private ModelAndView page(
            Page page, Form form, Actor actor, LocalDate today, ChildId child, Optional<UUID> printed) {
        var kept = handwritten.get(actor, today, child);
        if (form.chosen("band").isEmpty()) {
            form.put("band", kept.band().name());
        }
        return new ModelAndView(
                "handwritten/child",
                Map.of(
                        "page",
                        page.titled("On paper, for a child"),
                        "form",
                        form,
                        "kept",
                        kept,
                        "bands",
                        bands(),
                        "printed",
                        printed.map(UUID::toString).orElse("")));
    }

    private static List<Option> bands() {
        return List.of(
                Option.of(AgeBand.FOUR_TO_SEVEN.name(), "4 to 7"),
                Option.of(AgeBand.EIGHT_TO_ELEVEN.name(), "8 to 11"),
                Option.of(AgeBand.TWELVE_TO_SEVENTEEN.name(), "12 to 17"),
                Option.of(AgeBand.SIXTEEN_AND_OVER.name(), "16 and over"));
    }
}
