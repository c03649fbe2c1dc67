package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Sight;
import org.heard.children.CareEntry;
import org.heard.children.CareHistoryKeeping;
import org.heard.children.Children;
import org.heard.children.Kept;
import org.heard.clock.WhatMoved;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where something that happened in a child's care is entered: care began, a move, a new legal status, care ended. What
/// follows from it can be looked at before it is saved.
@Controller
@RequestMapping("/children/{child}/care/{what}")
public class CareEntryPage {
    private final Children children;
    private final CareHistoryKeeping care;
    private final Sight sight;
    private final WhatMoved moved;
    private final Once once;

    CareEntryPage(Children children, CareHistoryKeeping care, Sight sight, WhatMoved moved, Once once) {
        this.children = children;
        this.care = care;
        this.sight = sight;
        this.moved = moved;
        this.once = once;
    }

    /// What can be entered.
    public enum What {
        BEGIN("Care began"),
        MOVE("The child moved"),
        STATUS("The legal status changed"),
        END("Care ended");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// As it stands in the address.
        public String path() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static What from(String path) {
            return List.of(values()).stream()
                    .filter(one -> one.path().equals(path))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }

        Optional<? extends CareEntry> read(Form form) {
            return switch (this) {
                case BEGIN -> CareFields.began(form);
                case MOVE -> CareFields.moved(form);
                case STATUS -> CareFields.statusChanged(form);
                case END -> CareFields.ended(form);
            };
        }
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, LocalDate today, @PathVariable ChildId child, @PathVariable String what) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        return page(page, Form.blank(), actor, today, child, What.from(what), List.of());
    }

    @PostMapping
    ModelAndView enter(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String what,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var entering = What.from(what);
        var entry = entering.read(form);
        if (entry.isEmpty()) {
            return page(page, form, actor, today, child, entering, List.of());
        }
        if (form.chose("look", "first")) {
            var follows = follows(form, care.preview(actor, today, child, entry.get()));
            return page(page, form, actor, today, child, entering, follows);
        }
        var before = moved.before(child, today);
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> care.enter(actor, now, today, child, entry.get()),
                answer -> answer instanceof Kept.Done ? Optional.of("/children/" + child) : Optional.empty());
        return switch (submitted) {
            case Once.Submitted.SendTo<Kept>(var next) -> {
                moved.tell(Flash.done("Saved: " + entering.words().toLowerCase(java.util.Locale.UK) + "."), before)
                        .on(redirect);
                yield new ModelAndView("redirect:" + next);
            }
            case Once.Submitted.Refused<Kept>(var why) ->
                page(page, form, actor, today, child, entering, follows(form, why));
        };
    }

    private static List<CarePage.Spell> follows(Form form, Kept answer) {
        return switch (answer) {
            case Kept.Done(var history) -> CarePage.Spell.of(history);
            case Kept.Refused(var why) -> {
                CareWords.refuse(form, why);
                yield List.of();
            }
            case Kept.ChangedMeanwhile clash ->
                throw new IllegalStateException("an entry changes nothing shown: " + clash);
        };
    }

    private ModelAndView page(
            Page page,
            Form form,
            Actor actor,
            LocalDate today,
            ChildId child,
            What what,
            List<CarePage.Spell> follows) {
        var model = new HashMap<String, Object>(Map.of(
                "page", page.titled(what.words()),
                "form", form,
                "child", children.get(actor, child, today),
                "what", what,
                "follows", follows));
        return new ModelAndView("children/care-entry", model);
    }
}
