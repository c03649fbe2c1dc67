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
import org.heard.handwritten.PaperForm;
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
import org.heard.paper.Sheet;
import org.heard.plain.AgeBand;
import org.heard.plain.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a child says on paper: a form is printed for them, and what came back is filed.
@Controller
@RequestMapping("/children/{child}/paper")
public class ChildPaperPage {
    private final Handwritten handwritten;
    private final Once once;
    private final Origin origin;

    ChildPaperPage(Handwritten handwritten, Once once, Origin origin) {
        this.handwritten = handwritten;
        this.once = once;
        this.origin = origin;
    }

    /// What the template shows.
    ///
    /// @param code    of the form that came back, as it was read; empty where it has none
    /// @param printed the form that was just made
    public record View(
            Handwritten.Kept kept,
            String code,
            List<Option> box,
            List<Option> bands,
            List<Option> languages,
            @Nullable PaperForm printed) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @RequestParam(defaultValue = "") String code,
            @RequestParam Optional<UUID> printed) {
        return page(page, Form.blank().put("code", code), actor, today, child, printed);
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
        handwritten.get(actor, today, child, page.demo());
        var box = Scans.box(form);
        var given = Scans.given(form, scan);
        if (!form.hasErrors()) {
            Scans.answer(
                    form,
                    once.submit(
                            actor.person(),
                            form.key(),
                            now,
                            () -> handwritten.file(
                                    actor,
                                    now,
                                    today,
                                    child,
                                    form.typed("code"),
                                    box.orElseThrow(),
                                    given.orElseThrow()),
                            filing -> Scans.next(filing, "/children/" + child + "/paper")));
        }
        if (form.hasErrors()) {
            return page(page, form, actor, today, child, Optional.empty());
        }
        Flash.done("Filed. Somebody who reads it is told now.").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/paper");
    }

    @PostMapping("/print")
    ModelAndView print(Page page, Form form, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        var kept = handwritten.get(actor, today, child, page.demo());
        var band = Arrays.stream(AgeBand.values())
                .filter(one -> form.chose("band", one.name()))
                .findFirst();
        if (band.isEmpty()) {
            form.reject("band", "Choose an age");
            return page(page, form, actor, today, child, Optional.empty());
        }
        var language = kept.languages().stream()
                .filter(one -> form.chose("language", one.name()))
                .findFirst()
                .orElse(Language.ENGLISH);
        var printed = handwritten.print(actor, now, today, child, band.get(), language);
        return new ModelAndView("redirect:/children/" + child + "/paper?printed=" + printed.id());
    }

    @GetMapping("/form/{form}")
    Download form(
            Page page,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("form") UUID form,
            HttpServletRequest request) {
        return sheet(page, actor, today, child, form, request).page("form");
    }

    private Sheet sheet(Page page, Actor actor, LocalDate today, ChildId child, UUID form, HttpServletRequest request) {
        var printed = handwritten.form(actor, today, child, form);
        return PaperSheet.of(printed, handwritten.words(printed, page.demo()), origin.of(request));
    }

    @GetMapping("/form/{form}/pdf")
    Download pdf(
            Page page,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("form") UUID form,
            HttpServletRequest request) {
        var sheet = sheet(page, actor, today, child, form, request);
        return switch (sheet.print()) {
            case Printed.Pdf pdf -> pdf.download("form");
            case Printed.PageOnly _ -> sheet.page("form");
        };
    }

    private ModelAndView page(
            Page page, Form form, Actor actor, LocalDate today, ChildId child, Optional<UUID> printed) {
        var kept = handwritten.get(actor, today, child, page.demo());
        if (form.chosen("band").isEmpty()) {
            form.put("band", kept.band().name());
        }
        if (form.chosen("language").isEmpty()) {
            form.put("language", kept.language().name());
        }
        var view = new View(
                kept,
                form.typed("code"),
                Scans.choices(kept.people()),
                Option.each(AgeBand.class, AgeBand::words),
                kept.languages().stream()
                        .map(one -> Option.of(one.name(), one.englishName()))
                        .toList(),
                printed.map(id -> handwritten.form(actor, today, child, id)).orElse(null));
        return new ModelAndView(
                "handwritten/child", Map.of("page", page.titled("On paper, for a child"), "form", form, "view", view));
    }
}
