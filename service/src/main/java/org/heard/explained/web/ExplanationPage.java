package org.heard.explained.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfiles;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.explained.Explanation;
import org.heard.explained.Explanation.About;
import org.heard.explained.Explanation.Translation;
import org.heard.explained.Explanations;
import org.heard.explained.Explanations.Answer;
import org.heard.explained.Explanations.Explained;
import org.heard.explained.NotNow;
import org.heard.explained.UnexplainedLists;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Status;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where something is written down for a child, looked at as it reads for their age, and let go to them.
@Controller
@RequestMapping("/children/{child}/explained/{explained}")
public class ExplanationPage {
    private static final int LONGEST = 5000;
    private static final int LONGEST_LINE = 200;
    private static final int UNKNOWN_AGE = 8;

    private final Explanations explanations;
    private final UnexplainedLists unexplained;
    private final NotNow notNow;
    private final Children children;
    private final CommunicationProfiles profiles;
    private final JargonList jargon;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    ExplanationPage(
            Explanations explanations,
            UnexplainedLists unexplained,
            NotNow notNow,
            Children children,
            CommunicationProfiles profiles,
            JargonList jargon,
            Sight sight,
            Once once,
            Drafts drafts) {
        this.explanations = explanations;
        this.unexplained = unexplained;
        this.notNow = notNow;
        this.children = children;
        this.profiles = profiles;
        this.jargon = jargon;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param reading how what is typed reads for a child of this age
    /// @param notNow  what the child said who does not want to be told it for now, absent where they did not
    /// @param earlier whether it was let go in an earlier time in care alone
    public record View(
            Child child,
            Explained explained,
            Reading reading,
            CommunicationProfile profile,
            NotNow.@Nullable Noted notNow,
            boolean earlier) {
        public Explanation explanation() {
            return explained.explanation();
        }

        public String title() {
            return explanation().about().words();
        }

        public String path(String part) {
            return "/children/" + child.id() + "/explained/"
                    + What.address(explanation().about(), explanation().decision()) + part;
        }

        public String back() {
            return "/children/" + child.id() + "/explained";
        }

        public Status status() {
            return earlier ? Status.soon("Written for an earlier time in care") : ExplainedPage.status(explanation());
        }

        public boolean isDecision() {
            return explanation().about() == About.DECISION;
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String explained) {
        var what = What.from(explained);
        var one = explanations.get(actor, today, child, what.about(), what.decision());
        var form = drafts.open(actor, now, place(child, explained), filled(one.explanation()));
        return page(page, form, actor, today, child, what);
    }

    private static Form filled(Explanation one) {
        return Form.blank()
                .put("text", one.text())
                .put("why", one.why())
                .put("with", one.with())
                .put("language", one.translation().language())
                .put("translation", one.translation().text())
                .put("translator", one.translation().by())
                .editing(one.version());
    }

    @PostMapping
    ModelAndView save(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable String explained,
            RedirectAttributes redirect) {
        sight.must(actor, Act.EXPLAIN, child, today);
        var what = What.from(explained);
        if (form.chose("look", "yes")) {
            return page(page, form, actor, today, child, what);
        }
        var before = explanations
                .get(actor, today, child, what.about(), what.decision())
                .explanation();
        form.required("text", "Write something");
        var written = new Explanation(
                before.id(),
                child,
                what.about(),
                what.decision(),
                form.atMost(LONGEST, "text", "The text"),
                what.about() == About.DECISION ? form.atMost(LONGEST, "why", "The reason") : "",
                form.atMost(LONGEST_LINE, "with", "Who was at it"),
                translation(form),
                form.version().orElse(0),
                actor.name(),
                List.of(),
                List.of());
        if (what.about() == About.DECISION && written.why().isBlank()) {
            form.reject("why", "Write why it was decided");
        }
        if (!form.hasErrors()) {
            var submitted = once.submit(
                    actor.person(),
                    form,
                    now,
                    () -> explanations.write(actor, now, today, written),
                    answer -> answer instanceof Answer.Done
                            ? Optional.of("/children/" + child + "/explained/" + explained)
                            : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
                Flash.done("It is written down. The child does not see it before you let it go.")
                        .on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.ChangedMeanwhile(var theirs))) {
                form.editing(theirs.version())
                        .reject(
                                "text",
                                "%s changed it meanwhile. Save again to put yours in the place of: %s"
                                        .formatted(theirs.by(), theirs.text()));
            }
        }
        return page(page, form, actor, today, child, what);
    }

    /// Never without who made it: no machine translates what a child reads.
    private static Translation translation(Form form) {
        var text = form.atMost(LONGEST, "translation", "The translation");
        var language = form.atMost(LONGEST_LINE, "language", "The language");
        var by = form.atMost(LONGEST_LINE, "translator", "The name");
        if (text.isBlank()) {
            return Translation.NONE;
        }
        if (language.isBlank()) {
            form.reject("language", "Enter which language it is");
        }
        if (by.isBlank()) {
            form.reject("translator", "Enter who translated it");
        }
        return new Translation(language, text, by);
    }

    private static DraftPlace place(ChildId child, String explained) {
        var at = "/children/" + child + "/explained/" + explained;
        return DraftPlace.about(child, "explanation", "What is explained to a child", at)
                .each(child + " " + explained);
    }

    private ModelAndView page(Page page, Form form, Actor actor, LocalDate today, ChildId child, What what) {
        var who = children.get(actor, child, today);
        var one = explanations.get(actor, today, child, what.about(), what.decision());
        var reading = jargon.read(
                today,
                AgeBand.of(who.ageOn(today).orElse(UNKNOWN_AGE)),
                List.of(form.typed("text"), form.typed("why")));
        var view = new View(
                who,
                one,
                reading,
                profiles.get(actor, child, today),
                notNow.find(actor, today, one.explanation()).orElse(null),
                unexplained.isOfAnEarlierTime(actor, today, one.explanation()));
        return new ModelAndView(
                "explained/explanation", Map.of("page", page.titled(view.title()), "form", form, "view", view));
    }
}
