package org.heard.records.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.heard.records.Amendment;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.Records;
import org.heard.records.Records.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the IRO puts something beside a signed record that turned out otherwise.
@Controller
@RequestMapping("/children/{child}/reviews/{signed}/record/amend")
public class AmendPage {
    private static final int LONGEST_REASON = 1000;

    private final Records records;
    private final About.Finder about;
    private final Sight sight;
    private final Once once;

    AmendPage(Records records, About.Finder about, Sight sight, Once once) {
        this.records = records;
        this.about = about;
        this.sight = sight;
        this.once = once;
    }

    /// What the template shows.
    public record View(About about, List<Option> parts) {}

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("signed") ReviewId review) {
        mustBeSigned(actor, today, child, review);
        return page(page, Form.blank(), actor, today, child, review);
    }

    @PostMapping
    ModelAndView amend(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable("signed") ReviewId review,
            RedirectAttributes redirect) {
        mustBeSigned(actor, today, child, review);
        var part = RecordPart.at(form.typed("part")).filter(RecordPart::isOfTheRecord);
        if (part.isEmpty()) {
            form.reject("part", "Choose which part is amended");
        }
        form.required("text", "Enter what it should say");
        var text = form.atMost(PartFields.LONGEST, "text", "The text");
        form.required("because", "Enter why it is amended");
        var because = form.atMost(LONGEST_REASON, "because", "The reason");
        if (form.hasErrors()) {
            return page(page, form, actor, today, child, review);
        }
        var amendment = new Amendment(
                Ids.next(),
                part.orElseThrow(),
                new Paragraph(text, Readers.EVERYONE, ""),
                because,
                today,
                actor.name());
        var back = "/children/" + child + "/reviews/" + review + "/record/signed";
        once.submit(
                actor.person(),
                form.key(),
                now,
                () -> records.amend(actor, now, today, child, review, amendment),
                answer -> answer instanceof Answer.Saved ? Optional.of(back) : Optional.empty());
        Flash.done("The amendment stands beside the signed text. Whoever had a copy needs a new one.")
                .on(redirect);
        return new ModelAndView("redirect:" + back);
    }

    private void mustBeSigned(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        sight.must(actor, Act.RECORD_REVIEW, child, today);
        if (!records.get(actor, today, child, review).signed() || !records.maySign(actor, today, child)) {
            throw new NotFound();
        }
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var parts = Arrays.stream(RecordPart.values())
                .filter(RecordPart::isOfTheRecord)
                .map(part -> Option.of(part.address(), part.title()))
                .toList();
        return new ModelAndView(
                "records/amend",
                Map.of(
                        "page",
                        page.titled("Amend the record"),
                        "form",
                        form,
                        "view",
                        new View(about.get(actor, today, child, review), parts)));
    }
}
