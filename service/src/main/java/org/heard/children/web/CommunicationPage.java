package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Children;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfile.Way;
import org.heard.children.CommunicationProfiles;
import org.heard.children.CommunicationProfiles.Answer;
import org.heard.children.Source;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.plain.Language;
import org.heard.plain.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is kept how a child says things: open, tick, save.
@Controller
@RequestMapping("/children/{child}/communication")
public class CommunicationPage {
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 1000;

    private final Children children;
    private final CommunicationProfiles profiles;
    private final Languages languages;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    CommunicationPage(
            Children children,
            CommunicationProfiles profiles,
            Languages languages,
            Sight sight,
            Once once,
            Drafts drafts) {
        this.children = children;
        this.languages = languages;
        this.profiles = profiles;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var known = profiles.get(actor, child, today);
        var form = Form.blank()
                .choose("ways", known.ways().stream().map(Way::name).toList())
                .put("language", known.language())
                .put("interpreter", known.interpreter())
                .put("bestTime", known.bestTime())
                .put("helps", known.helps())
                .editing(known.version());
        return page(page, drafts.open(actor, now, place(child), form), actor, today, child, null);
    }

    @PostMapping
    ModelAndView keep(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        sight.must(actor, Act.KEEP_RECORD, child, today);
        var profile = read(form, child);
        CommunicationProfile theirs = null;
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> profiles.keep(actor, now, today, profile),
                    answer -> answer instanceof Answer.Done ? Optional.of("/children/" + child) : Optional.empty());
            switch (submitted) {
                case Once.Submitted.SendTo<Answer>(var path) -> {
                    Flash.done("How the child says things is up to date.").on(redirect);
                    return new ModelAndView("redirect:" + path);
                }
                case Once.Submitted.Refused<Answer>(Answer.ChangedMeanwhile(var changed)) -> {
                    theirs = changed;
                    form.editing(changed.version());
                }
                case Once.Submitted.Refused<Answer>(var nothing) -> form.reject("ways", "Nothing was changed");
            }
        }
        return page(page, form, actor, today, child, theirs);
    }

    private static DraftPlace place(ChildId child) {
        var at = "/children/" + child + "/communication";
        return DraftPlace.about(child, "communication profile", "How the child says things", at);
    }

    private static CommunicationProfile read(Form form, ChildId child) {
        var chosen = form.chosen("ways");
        return new CommunicationProfile(
                child,
                List.of(Way.values()).stream()
                        .filter(way -> chosen.contains(way.name()))
                        .collect(Collectors.toUnmodifiableSet()),
                form.atMost(LONGEST_LINE, "language", "The language"),
                form.atMost(LONGEST_LINE, "interpreter", "The interpreter"),
                form.atMost(LONGEST_LINE, "bestTime", "The best time"),
                form.atMost(LONGEST_TEXT, "helps", "What helps"),
                Source.BY_HAND,
                form.version().orElse(0));
    }

    private ModelAndView page(
            Page page, Form form, Actor actor, LocalDate today, ChildId child, @Nullable CommunicationProfile theirs) {
        var model = new HashMap<String, Object>(Map.of(
                "page", page.titled("How the child says things"),
                "form", form,
                "child", children.get(actor, child, today),
                "spoken",
                        languages.offered(page.demo()).stream()
                                .filter(language -> language != Language.ENGLISH)
                                .map(Language::englishName)
                                .toList()));
        if (theirs != null) {
            model.put("theirs", theirs);
        }
        return new ModelAndView("children/says", model);
    }
}
