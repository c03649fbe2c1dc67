package org.heard.participation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.choices.Choice;
import org.heard.choices.Choices;
import org.heard.choices.Given;
import org.heard.choices.Question;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.participation.Afterwards;
import org.heard.participation.Beside;
import org.heard.participation.Beside.Led;
import org.heard.participation.Beside.Means;
import org.heard.participation.BesideTheCode;
import org.heard.participation.BesideTheCode.Answer;
import org.heard.participation.Feedback;
import org.heard.participation.FeedbackLink;
import org.heard.participation.FeedbackLinks;
import org.heard.participation.Theme;
import org.heard.participation.Themes;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How a child took part in one review: what they chose, then the code, then what the code has no room for.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/participation")
public class BesidePage {
    private static final int LONGEST = 2000;
    private static final Set<Question> CHOSEN =
            Collections.unmodifiableSet(EnumSet.of(Question.PART, Question.CHAIR, Question.SPEAKER));

    private final BesideTheCode beside;
    private final Reviews reviews;
    private final Choices choices;
    private final Children children;
    private final Feedback feedback;
    private final FeedbackLinks links;
    private final Themes themes;
    private final Audit audit;
    private final Once once;

    BesidePage(
            BesideTheCode beside,
            Reviews reviews,
            Choices choices,
            Children children,
            Feedback feedback,
            FeedbackLinks links,
            Themes themes,
            Audit audit,
            Once once) {
        this.beside = beside;
        this.reviews = reviews;
        this.choices = choices;
        this.children = children;
        this.feedback = feedback;
        this.links = links;
        this.themes = themes;
        this.audit = audit;
        this.once = once;
    }

    /// What the template shows.
    ///
    /// @param chosen  what the child chose of how they take part, by the question
    /// @param afterwards what the child said after it, for their own IRO
    /// @param others  what parents and carers said after it, for the child's own IRO
    /// @param asks    whether the reader asks parents and carers
    /// @param picks   whether the reader picks what it was about: somebody said something, and they are its reader
    /// @param changed whether somebody noted something while this form was open
    public record View(
            Child child,
            Review review,
            Map<String, String> chosen,
            Map<Afterwards, Afterwards.Tap> afterwards,
            List<FeedbackLink> others,
            boolean asks,
            boolean picks,
            boolean changed) {
        /// The code with its meaning, empty where there is none yet.
        public String code() {
            var born = child.birthDate();
            return review.participation(born == null ? null : born.day())
                    .map(code -> code + ": " + code.words())
                    .orElse("");
        }
    }

    @GetMapping
    ModelAndView show(
            Page page,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review) {
        var noted = beside.get(actor, today, child, review);
        var view = view(actor, now, today, child, review, false);
        audit.write(actor, now, "read", child, List.of("participation"));
        var form = filled(noted);
        if (noted.version() == 0) {
            choices.find(actor, today, child, review)
                    .flatMap(sheet -> sheet.chair())
                    .map(BesidePage::led)
                    .ifPresent(led -> form.put("led", led.name()));
        }
        return page(page, form, view, themes.find(actor, today, child, review));
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
        beside.get(actor, today, child, review);
        var led = form.oneOf(Led.class, "led", "Choose who led the meeting");
        var refused = form.atMost(LONGEST, "refused", "The text");
        var tried = form.atMost(LONGEST, "tried", "The text");
        if (form.hasErrors()) {
            return page(
                    page,
                    form,
                    view(actor, now, today, child, review, false),
                    themes.find(actor, today, child, review));
        }
        var means = Arrays.stream(Means.values())
                .filter(one -> form.chose("means", one.name()))
                .collect(Collectors.toSet());
        var given = new Beside(
                led.orElseThrow(), means, refused, tried, form.version().orElse(0), "");
        var back = "/children/" + child + "/reviews/" + review;
        var submitted = once.submit(
                actor.person(),
                form.key(),
                now,
                () -> beside.note(actor, now, today, child, review, given),
                answer -> answer instanceof Answer.Done ? Optional.of(back) : Optional.empty());
        if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.ChangedMeanwhile(var theirs))) {
            form.editing(theirs.version());
            return page(
                    page, form, view(actor, now, today, child, review, true), themes.find(actor, today, child, review));
        }
        Flash.done("How the child took part is noted.").on(redirect);
        return new ModelAndView("redirect:" + back);
    }

    @PostMapping("/themes")
    ModelAndView pick(
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        themes.pick(
                actor,
                now,
                today,
                child,
                review,
                Arrays.stream(Theme.values())
                        .filter(theme -> form.chose("themes", theme.name()))
                        .toList());
        Flash.done("What it was about is noted.").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/reviews/" + review + "/participation");
    }

    private static Led led(Choice chair) {
        return chair == Choice.CHAIR_ALL ? Led.ALL : chair == Choice.CHAIR_PART ? Led.PART : Led.NO;
    }

    private static Form filled(Beside noted) {
        return Form.blank()
                .editing(noted.version())
                .put("led", noted.version() == 0 ? "" : noted.led().name())
                .choose("means", noted.means().stream().map(Means::name).toList())
                .put("refused", noted.refused())
                .put("tried", noted.tried());
    }

    private View view(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review, boolean changed) {
        var chosen = new java.util.LinkedHashMap<String, String>();
        choices.open(actor, now, today, child, review, CHOSEN)
                .ifPresent(sheet -> CHOSEN.forEach(question ->
                        sheet.find(question).ifPresent(given -> chosen.put(question.words(), said(given)))));
        var afterwards = feedback.open(actor, now, today, child, review);
        var others = links.read(actor, now, today, child, review);
        return new View(
                children.get(actor, child, today),
                reviews.get(actor, today, child, review),
                chosen,
                afterwards,
                others,
                links.isFor(actor, today, child),
                themes.mayPick(actor, today, child) && !(afterwards.isEmpty() && others.isEmpty()),
                changed);
    }

    private static String said(Given given) {
        var choice = given.choice();
        return choice == null ? given.words() : choice.words() + (given.words().isEmpty() ? "" : ". " + given.words());
    }

    private static ModelAndView page(Page page, Form form, View view, Set<Theme> picked) {
        var about =
                Form.blank().choose("themes", picked.stream().map(Theme::name).toList());
        return new ModelAndView(
                "participation/beside",
                Map.of("page", page.titled("How the child took part"), "form", form, "about", about, "view", view));
    }
}
