package org.heard.feeds.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.feeds.Deliveries;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.returns.OfstedLists;
import org.heard.returns.OfstedLists.Given;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Ofsted's list of providers, with which the checks of homes and agencies are asked: how the one that was
/// given was understood, and where a newer one is given.
@Controller
@RequestMapping("/feeds/providers")
class ProviderListPage {
    private static final String AT = "/feeds/providers";
    private static final String FILES = "list";

    private final OfstedLists lists;
    private final Once once;

    ProviderListPage(OfstedLists lists, Once once) {
        this.lists = lists;
        this.once = once;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today) {
        Deliveries.mustBeAllowed(actor);
        return page(page, Form.blank().put("day", today), actor);
    }

    @PostMapping
    ModelAndView give(
            Page page,
            Form form,
            @RequestParam(name = FILES, required = false) List<MultipartFile> given,
            Actor actor,
            Instant now,
            LocalDate today,
            RedirectAttributes redirect) {
        Deliveries.mustBeAllowed(actor);
        var day = form.requiredDate("day", "day of which the list speaks");
        if (day.isPresent() && day.get().isAfter(today)) {
            form.reject("day", "The day must be today or in the past");
        }
        var files = Uploads.of(given);
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> {
                        var came = lists.give(actor, now, day.orElseThrow(), files);
                        if (came instanceof Given.Kept) {
                            Flash.done("Ofsted’s list is kept. Returns that are read from now on are checked with it.")
                                    .on(redirect);
                        }
                        return came;
                    },
                    came -> came instanceof Given.Kept ? Optional.of(AT) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Given>(var path) -> {
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Given>(var came) -> refuse(form, came);
            }
        }
        return page(page, form, actor);
    }

    private static void refuse(Form form, Given came) {
        switch (came) {
            case Given.Kept _ -> {}
            case Given.Nothing _ -> form.reject(FILES, "Choose Ofsted’s list: a CSV or an Excel workbook (.xlsx)");
            case Given.TooLarge(var bytes) ->
                form.reject(
                        FILES,
                        "Together the files are %,d MB. At most %,d MB are taken for a list of providers."
                                .formatted(bytes >> 20, OfstedLists.MOST_BYTES >> 20));
            case Given.TooMany(var files) ->
                form.reject(
                        FILES,
                        "%,d files were chosen. One list is in %d at most.".formatted(files, OfstedLists.MOST_FILES));
            case Given.NoList(var why) -> form.reject(FILES, String.join(" ", why));
            case Given.Older(var kept) ->
                form.reject(
                        "day",
                        "The list that is kept is of %s, which is later. Give a newer one."
                                .formatted(Days.written(kept)));
        }
    }

    private ModelAndView page(Page page, Form form, Actor actor) {
        var view = new ModelAndView(
                "feeds/providers", Map.of("page", page.titled("Ofsted’s list of providers"), "form", form));
        lists.find(actor).ifPresent(list -> view.addObject("list", list));
        return view;
    }
}
