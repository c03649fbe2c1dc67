package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Sight;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Clash;
import org.heard.pages.ClashField;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.planning.Views;
import org.heard.planning.Views.Answer;
import org.heard.records.Around.Somebody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is noted what people say before a review, whether or not they come.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/views")
public class ViewsPage {
    private static final int LONGEST_TEXT = 10_000;

    private final Views views;
    private final AskedPeople people;
    private final About.Finder about;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    ViewsPage(Views views, AskedPeople people, About.Finder about, Sight sight, Once once, Drafts drafts) {
        this.views = views;
        this.people = people;
        this.about = about;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param clash where somebody else noted something while this form was open, both versions
    public record View(
            About about, List<Somebody> people, @Nullable Clash clash) {}

    /// The box for what somebody says.
    public static String said(UUID somebody) {
        return "said-" + somebody;
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        sight.must(actor, Act.CONSULT, child, today);
        var view = view(actor, today, child, review, null);
        var at = DraftPlace.about(
                        child,
                        "views for the review",
                        "What people say before a review",
                        view.about().path("/views"))
                .each(review);
        var form = filled(views.get(actor, today, child, review));
        return page(page, drafts.open(actor, now, at, form), view);
    }

    @PostMapping
    ModelAndView note(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.CONSULT, child, today);
        var view = view(actor, today, child, review, null);
        var given = view.people().stream()
                .map(somebody -> new Views.View(
                        somebody.id(),
                        somebody.words(),
                        form.atMost(LONGEST_TEXT, said(somebody.id()), somebody.words()),
                        ""))
                .toList();
        if (form.hasErrors()) {
            return page(page, form, view);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> views.note(
                        actor, now, today, child, review, form.version().orElse(-1), given),
                answer ->
                        answer instanceof Answer.Done ? Optional.of(view.about().path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.ChangedMeanwhile(var theirs))) {
            var fields = view.people().stream()
                    .map(somebody -> ClashField.text(said(somebody.id()), somebody.words()))
                    .toList();
            var clash = Clash.between(filled(theirs), form, fields);
            return page(page, form, new View(view.about(), view.people(), clash));
        }
        Flash.done("What people say beforehand is noted.").on(redirect);
        return new ModelAndView("redirect:" + view.about().path(""));
    }

    private static Form filled(Views.Noted noted) {
        var form = Form.blank().editing(noted.version());
        noted.views().forEach(view -> form.put(said(view.somebody()), view.text()));
        return form;
    }

    private View view(Actor actor, LocalDate today, ChildId child, ReviewId review, @Nullable Clash clash) {
        var found = about.get(actor, today, child, review);
        return new View(found, people.list(actor, today, child, found.plan()), clash);
    }

    private static ModelAndView page(Page page, Form form, View view) {
        return new ModelAndView(
                "planning/views",
                Map.of("page", page.titled("What people say beforehand"), "form", form, "view", view));
    }
}
