package org.heard.planning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.access.Sight;
import org.heard.choices.Choices;
import org.heard.choices.Sheet;
import org.heard.choices.Wanted;
import org.heard.drafts.DraftPlace;
import org.heard.drafts.Drafts;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.heard.pages.Clash;
import org.heard.pages.ClashField;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.planning.Answer;
import org.heard.planning.Invited;
import org.heard.planning.Invited.Reply;
import org.heard.planning.Plan;
import org.heard.planning.Plans;
import org.heard.planning.ProposedPeople;
import org.heard.planning.Why;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where it is said who is asked to a review, what they answered, and why somebody is not asked.
@Controller
@RequestMapping("/children/{child}/reviews/{review}/ready/people")
public class InvitedPage {
    private static final int LONGEST_REASON = 500;

    /// Why somebody is not asked whom the child does not want: others read it, and it says nothing of the child.
    private static final String DECIDED = "The IRO decided";

    private static final int LONGEST_NAME = 200;
    private static final String OTHER_NAME = "other-name";
    private static final String OTHER_ROLE = "other-role";
    private static final String OTHER_REPLY = "other-reply";

    private final Plans plans;
    private final AskedPeople asked;
    private final ProposedPeople proposed;
    private final About.Finder about;
    private final Choices choices;
    private final ToldTheChild.Finder reads;
    private final Sight sight;
    private final Once once;
    private final Drafts drafts;

    InvitedPage(
            Plans plans,
            AskedPeople asked,
            ProposedPeople proposed,
            About.Finder about,
            Choices choices,
            ToldTheChild.Finder reads,
            Sight sight,
            Once once,
            Drafts drafts) {
        this.plans = plans;
        this.asked = asked;
        this.proposed = proposed;
        this.about = about;
        this.choices = choices;
        this.reads = reads;
        this.sight = sight;
        this.once = once;
        this.drafts = drafts;
    }

    /// What the template shows.
    ///
    /// @param people   who may be asked
    /// @param proposes whether some are proposed and none is asked yet
    /// @param chosen   what the child chose, absent where they did not, or it is not for this reader
    /// @param noted    whether the reader is told what an adult noted of who should come: it may be about them
    /// @param clash  where somebody else changed the list while this form was open, both versions
    public record View(
            About about,
            List<Somebody> people,
            boolean proposes,
            @Nullable Sheet chosen,
            boolean noted,
            @Nullable Clash clash) {
        /// Whether the child wants somebody there, absent where they did not say, or it is not for this reader.
        public @Nullable Wanted wanted(UUID somebody) {
            return chosen == null ? null : chosen.find(somebody).orElse(null);
        }

        /// The choice, in a line.
        public String wish(UUID somebody) {
            var wanted = wanted(somebody);
            return wanted == null
                    ? ""
                    : "The child chose: " + wanted.wish().words().toLowerCase(java.util.Locale.UK);
        }

        /// Whether the child is to be told why, where somebody is asked or is not.
        public boolean tellsWhy(UUID somebody, boolean asked) {
            var wanted = wanted(somebody);
            return wanted != null && wanted.wish().isAgainst(asked);
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
        sight.must(actor, Act.INVITE, child, today);
        var found = about.get(actor, today, child, review);
        var at = DraftPlace.about(child, "people asked", "Who is asked to a review", found.path("/people"))
                .each(review);
        var chosen = choices.find(actor, today, child, review).orElse(null);
        var form = filled(found.plan(), chosen);
        var proposes = found.plan().peopleVersion() == 0;
        if (proposes) {
            proposed.of(actor, today, child, review).forEach(somebody -> form.put(asked(somebody), "yes"));
            unwanted(chosen).forEach(somebody -> form.put(asked(somebody), "no").put(why(somebody), DECIDED));
        }
        var people = asked.list(actor, today, child, found.plan());
        choices.openPeople(
                actor,
                now,
                today,
                child,
                review,
                people.stream().map(Somebody::id).collect(Collectors.toSet()));
        return page(
                page,
                drafts.open(actor, now, at, form),
                new View(found, people, proposes, chosen, noted(actor), null),
                now,
                today);
    }

    @PostMapping
    ModelAndView invite(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            @PathVariable ReviewId review,
            RedirectAttributes redirect) {
        sight.must(actor, Act.INVITE, child, today);
        var found = about.get(actor, today, child, review);
        var people = asked.list(actor, today, child, found.plan());
        var chosen = choices.find(actor, today, child, review).orElse(null);
        var view = new View(found, people, false, chosen, noted(actor), null);
        if (form.chose("look", "yes")) {
            return page(page, form, view, now, today);
        }
        var invited = new ArrayList<Invited>();
        people.forEach(somebody -> read(form, somebody).ifPresent(invited::add));
        var told = told(form, view, Invited.asked(invited));
        readOther(form).ifPresent(invited::add);
        if (form.hasErrors()) {
            return page(page, form, view, now, today);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> plans.invite(
                        actor, now, today, child, review, form.version().orElse(-1), invited, told),
                answer -> answer instanceof Answer.Done ? Optional.of(found.path("")) : Optional.empty());
        if (submitted instanceof Once.Submitted.SendTo<Answer>(var path)) {
            Flash.done("Who is asked: saved.").on(redirect);
            return new ModelAndView("redirect:" + path);
        }
        if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.Refused _)) {
            // The child chose otherwise in the very moment in which this was saved.
            var again = new View(
                    found,
                    people,
                    false,
                    choices.find(actor, today, child, review).orElse(null),
                    view.noted(),
                    null);
            told(form, again, Invited.asked(invited));
            return page(page, form, again, now, today);
        }
        if (submitted instanceof Once.Submitted.Refused<Answer>(Answer.ChangedMeanwhile(var theirs))) {
            var clash = Clash.between(filled(theirs, chosen), form, clash(people));
            return page(
                    page, form, new View(found.with(theirs), people, false, chosen, view.noted(), clash), now, today);
        }
        throw new IllegalStateException("the form has asked for every reason");
    }

    /// Somebody who is not among the people around the child: asked by name, with what they are to the child.
    private static Optional<Invited> readOther(Form form) {
        var name = form.atMost(LONGEST_NAME, OTHER_NAME, "The name");
        var role = form.atMost(LONGEST_NAME, OTHER_ROLE, "The text");
        if (name.isBlank() && role.isBlank()) {
            return Optional.empty();
        }
        form.required(OTHER_NAME, "Enter their name");
        form.required(OTHER_ROLE, "Enter who they are to the child, or why they are asked");
        var somebody = new Somebody(Ids.next(), name.strip(), role.strip(), From.NAME);
        return Optional.of(new Invited(somebody, answered(form, OTHER_REPLY), ""));
    }

    private static Reply answered(Form form, String field) {
        return Arrays.stream(Reply.values())
                .filter(reply -> reply.asked() && reply.name().equals(form.typed(field)))
                .findFirst()
                .orElse(Reply.NO_ANSWER);
    }

    private static Optional<Invited> read(Form form, Somebody somebody) {
        var id = somebody.id();
        return switch (form.typed(asked(id))) {
            case "yes" -> Optional.of(new Invited(somebody, answered(form, reply(id)), ""));
            case "no" -> {
                form.required(why(id), Why.NOT_ASKED_WHY_MISSING.words());
                var why = form.atMost(LONGEST_REASON, why(id), "The reason");
                yield Optional.of(new Invited(somebody, Reply.NOT_ASKED, why));
            }
            default -> Optional.empty();
        };
    }

    /// What the child is told of each where it is done otherwise than they chose.
    private static Map<UUID, String> told(Form form, View view, Map<UUID, Boolean> asked) {
        var told = new HashMap<UUID, String>();
        asked.forEach((somebody, is) -> {
            if (view.tellsWhy(somebody, is)) {
                form.required(told(somebody, is), Why.TELL_THE_CHILD_WHY.words());
                told.put(somebody, form.atMost(LONGEST_REASON, told(somebody, is), "What the child is told"));
            }
        });
        return told;
    }

    private static boolean noted(Actor actor) {
        return !actor.is(Role.SOCIAL_WORKER) && !actor.is(Role.TEAM_MANAGER);
    }

    private static List<UUID> unwanted(@Nullable Sheet chosen) {
        return chosen == null
                ? List.of()
                : chosen.people().stream()
                        .filter(one -> one.wish() == Wanted.Wish.NO)
                        .map(Wanted::id)
                        .toList();
    }

    private static Form filled(Plan plan, @Nullable Sheet chosen) {
        var form = Form.blank().editing(plan.peopleVersion());
        if (chosen != null) {
            for (var one : chosen.people()) {
                var told = one.told();
                form.put(told(one.id(), one.wish() == Wanted.Wish.NO), told == null ? "" : told.words());
            }
        }
        for (var one : plan.invited()) {
            var id = one.somebody().id();
            form.put(asked(id), one.reply().asked() ? "yes" : "no");
            if (one.reply().asked()) {
                form.put(reply(id), one.reply().name());
            } else {
                form.put(why(id), one.notAskedWhy());
            }
        }
        return form;
    }

    private static List<ClashField> clash(List<Somebody> people) {
        return Stream.concat(
                        people.stream()
                                .map(somebody -> ClashField.line(asked(somebody.id()), somebody.words())
                                        .with(
                                                reply(somebody.id()),
                                                why(somebody.id()),
                                                told(somebody.id(), true),
                                                told(somebody.id(), false))
                                        .saying(form -> words(form, somebody.id()))),
                        Stream.of(ClashField.line(OTHER_NAME, "Somebody else").with(OTHER_ROLE, OTHER_REPLY)))
                .toList();
    }

    private static String words(Form form, UUID id) {
        return switch (form.typed(asked(id))) {
            case "yes" ->
                "Asked: "
                        + Arrays.stream(Reply.values())
                                .filter(reply -> reply.name().equals(form.typed(reply(id))))
                                .findFirst()
                                .orElse(Reply.NO_ANSWER)
                                .words()
                                .toLowerCase(java.util.Locale.UK);
            case "no" -> "Not asked: " + form.text(why(id));
            default -> "";
        };
    }

    /// Whether somebody is asked.
    public static String asked(UUID id) {
        return "asked-" + id;
    }

    /// What they answered.
    public static String reply(UUID id) {
        return "reply-" + id;
    }

    /// Why they are not asked.
    public static String why(UUID id) {
        return "why-" + id;
    }

    /// What the child is told, where somebody is asked against what they chose, or is not.
    public static String told(UUID id, boolean asked) {
        return (asked ? "told-asked-" : "told-not-") + id;
    }

    private ModelAndView page(Page page, Form form, View view, Instant now, LocalDate today) {
        var told = Optional.ofNullable(view.chosen())
                .map(sheet -> reads.get(form, now, today, view.about().child(), sheet.people()));
        return new ModelAndView(
                "planning/people",
                Map.of("page", page.titled("Who is asked"), "form", form, "view", view, "told", told));
    }
}
