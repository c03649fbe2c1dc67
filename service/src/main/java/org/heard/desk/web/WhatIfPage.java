package org.heard.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.care.CareAct;
import org.heard.desk.ChildBars;
import org.heard.desk.ChildClock;
import org.heard.desk.WhatIf;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.heard.law.Imagined;
import org.heard.law.LegalStatusKind;
import org.heard.law.PlacementKind;
import org.heard.law.ReviewKind;
import org.heard.pages.Form;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Tries on a child's clock what has not happened: a review, a visit, a move, another legal ground. Nothing is kept.
@Controller
@RequestMapping("/children/{child}/clock/what-if")
public class WhatIfPage {
    private final WhatIf whatIf;
    private final ChildBars bars;
    private final ChildClock clocks;
    private final Sight sight;

    WhatIfPage(WhatIf whatIf, ChildBars bars, ChildClock clocks, Sight sight) {
        this.whatIf = whatIf;
        this.bars = bars;
        this.clocks = clocks;
        this.sight = sight;
    }

    /// What can be tried.
    public enum What {
        REVIEW("A review were completed"),
        VISIT("The child were visited"),
        MOVE("The child moved"),
        STATUS("The legal ground changed"),
        IRO("An IRO were appointed"),
        CARE("The child had become looked after on another day"),
        OTHER("Something else were done, or happened");

        private final String words;

        What(String words) {
            this.words = words;
        }

        /// In words that follow "What if".
        public String words() {
            return words;
        }
    }

    /// What the template lets choose from.
    public record Choices(List<Option> reviews, List<Option> placements, List<Option> statuses, List<Option> acts) {
        static Choices all() {
            var acts = new ArrayList<Option>();
            acts.add(Option.of("", "Choose one"));
            for (var kind : CareAct.Kind.values()) {
                acts.add(Option.of(kind.name(), kind.words()));
            }
            return new Choices(
                    List.of(
                            Option.of(ReviewKind.ORDINARY.name(), "Looked-after review"),
                            Option.of(ReviewKind.ADOPTION.name(), "Adoption review"),
                            Option.of(ReviewKind.SHORT_BREAK.name(), "Short breaks review"),
                            Option.of(ReviewKind.PATHWAY.name(), "Pathway plan review")),
                    LawOptions.placements("Choose one"),
                    LawOptions.statuses("Choose one"),
                    acts);
        }
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.SEE, child, today);
        return page(page, Form.blank(), actor, today, child, null);
    }

    @PostMapping
    ModelAndView ask(Page page, Form form, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.SEE, child, today);
        var what = form.oneOf(What.class, "what", "Choose what to try");
        var on = form.requiredDate("on", "day");
        var imagined = what.flatMap(chosen -> on.flatMap(day -> imagined(form, chosen, day, today)));
        return page(
                page,
                form,
                actor,
                today,
                child,
                form.hasErrors() || imagined.isEmpty() ? null : whatIf.ask(actor, child, imagined.get(), now, today));
    }

    private static Optional<Imagined> imagined(Form form, What what, LocalDate on, LocalDate today) {
        return switch (what) {
            case REVIEW ->
                form.oneOf(ReviewKind.class, "review", "Choose the kind of review")
                        .map(kind -> new Imagined.ReviewCompleted(on, kind));
            case VISIT -> Optional.of(new Imagined.Done(FactKind.STATUTORY_VISIT, on));
            case MOVE ->
                form.oneOf(PlacementKind.class, "placement", "Choose where the child would live")
                        .map(kind -> new Imagined.Moved(kind, on));
            case STATUS ->
                form.oneOf(LegalStatusKind.class, "status", "Choose the legal ground")
                        .map(kind -> new Imagined.LegalStatusChanged(kind, on));
            case IRO -> Optional.of(new Imagined.IroAppointed(on));
            case CARE -> Optional.of(new Imagined.CareBegan(on, today));
            case OTHER ->
                form.oneOf(CareAct.Kind.class, "act", "Choose what would be done, or happen")
                        .map(kind -> new Imagined.Done(kind.fact(), on));
        };
    }

    private ModelAndView page(
            Page page, Form form, Actor actor, LocalDate today, ChildId child, WhatIf.@Nullable Answer answer) {
        var model = new HashMap<String, Object>(Map.of(
                "page", page.titled("What if?"),
                "form", form,
                "bar", bars.bar(actor, child, today, clocks.brief(actor, child, today)),
                "choices", Choices.all()));
        if (answer != null) {
            model.put("answer", answer);
        }
        return new ModelAndView("desk/whatIf", model);
    }
}
