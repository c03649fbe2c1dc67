package org.heard.handwritten.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.handwritten.Handwritten;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where a form that came back is filed by its code, and where an IRO sees what waits to be read.
@Controller
@RequestMapping("/work/paper")
class PaperWorkPage {
    private static final int LONGEST_CODE = 20;

    private final Handwritten handwritten;
    private final Once once;

    PaperWorkPage(Handwritten handwritten, Once once) {
        this.handwritten = handwritten;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @RequestParam(defaultValue = "") String code) {
        return page(page, Form.blank().put("code", code), actor, today);
    }

    @PostMapping
    ModelAndView file(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @RequestParam(required = false) Optional<MultipartFile> scan,
            RedirectAttributes redirect) {
        form.required("code", "Enter the code on the form");
        var code = form.atMost(LONGEST_CODE, "code", "The code");
        var given = Scans.given(form, scan);
        if (!form.hasErrors()) {
            given.ifPresent(file -> Scans.answer(
                    form,
                    once.submit(
                            actor.person(),
                            form.key(),
                            now,
                            () -> handwritten.file(actor, now, today, code, file),
                            filing -> Scans.next(filing, "/work/paper"))));
        }
        if (form.hasErrors()) {
            return page(page, form, actor, today);
        }
        Flash.done("Filed. It waits for the IRO, unread.").on(redirect);
        return new ModelAndView("redirect:/work/paper");
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today) {
        return new ModelAndView(
                "handwritten/work",
                Map.of("page", page.titled("On paper"), "form", form, "unread", handwritten.unread(actor, today)));
    }
}
