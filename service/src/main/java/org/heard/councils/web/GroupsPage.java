package org.heard.councils.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.councils.Councils;
import org.heard.councils.Councils.Done;
import org.heard.councils.Group;
import org.heard.councils.Issue;
import org.heard.ids.ChildId;
import org.heard.moments.Arrival;
import org.heard.moments.Moments;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Page;
import org.heard.pages.Query;
import org.heard.plain.AgeBand;
import org.heard.plain.JargonList;
import org.heard.plain.Reading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Groups of children, for the IRO manager: who is in them, what they raised, what they are answered.
@Controller
@RequestMapping("/service/groups")
public class GroupsPage {
    private static final int LONGEST = 2000;
    private static final int FOUND = 10;

    private final Councils councils;
    private final Children children;
    private final Moments moments;
    private final JargonList jargon;
    private final Once once;

    GroupsPage(Councils councils, Children children, Moments moments, JargonList jargon, Once once) {
        this.councils = councils;
        this.children = children;
        this.moments = moments;
        this.jargon = jargon;
        this.once = once;
    }

    /// What the page of one group shows.
    ///
    /// @param found    children who answer to what was looked for and are not in it
    /// @param readings how what is typed for children reads for the youngest in the group, by its field
    /// @param arrival  when children read what is sent now
    public record View(
            Group group,
            List<Child> members,
            List<Child> found,
            List<Issue> issues,
            Map<String, Reading> readings,
            Arrival arrival,
            Instant now,
            LocalDate today) {
        /// Whether what is written to children of it is still on its way.
        public boolean isComing(Issue issue) {
            var from = issue.wordsFrom();
            return from != null && from.isAfter(now);
        }
    }

    /// The field for what children read about something that was raised.
    public static String words(UUID issue) {
        return "words-" + issue;
    }

    @GetMapping
    ModelAndView list(Page page, Actor actor, LocalDate today) {
        return list(page, Form.blank(), actor, today);
    }

    private ModelAndView list(Page page, Form form, Actor actor, LocalDate today) {
        return new ModelAndView(
                "councils/groups",
                Map.of(
                        "page",
                        page.titled("Children’s groups"),
                        "form",
                        form,
                        "groups",
                        councils.list(actor, today),
                        "kinds",
                        Arrays.asList(Group.Kind.values())));
    }

    @PostMapping
    ModelAndView open(Page page, Form form, Actor actor, Instant now, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var name = form.required("name", "Enter the name of the group");
        var kind = form.oneOf(Group.Kind.class, "kind", "Choose what sort of group it is");
        if (form.hasErrors() || kind.isEmpty()) {
            return list(page, form, actor, today);
        }
        var submitted = once.submit(
                actor.person(),
                form,
                now,
                () -> councils.open(actor, now, today, name, kind.get()),
                id -> Optional.of("/service/groups/" + id));
        return new ModelAndView("redirect:" + ((Once.Submitted.SendTo<UUID>) submitted).path());
    }

    @GetMapping("/{group}")
    ModelAndView show(Page page, Query query, Actor actor, Instant now, LocalDate today, @PathVariable UUID group) {
        councils.read(actor, now, today, group);
        return show(page, Form.blank().put("find", query.first("find")), actor, now, today, group);
    }

    private ModelAndView show(Page page, Form form, Actor actor, Instant now, LocalDate today, UUID group) {
        var shown = councils.get(actor, today, group);
        var members = Set.copyOf(councils.members(actor, today, group));
        var looked = form.text("find");
        var all = children.list(members);
        var issues = councils.issues(actor, today, group);
        var found = looked.isEmpty()
                ? List.<Child>of()
                : children.search(actor, now, today, looked, null, FOUND).children().stream()
                        .filter(child -> !members.contains(child.id()))
                        .toList();
        return new ModelAndView(
                "councils/group",
                Map.of(
                        "page",
                        page.titled("A children’s group"),
                        "form",
                        form,
                        "view",
                        new View(
                                shown,
                                all,
                                found,
                                issues,
                                readings(form, today, all, issues),
                                moments.arrival(now, today),
                                now,
                                today)));
    }

    private Map<String, Reading> readings(Form form, LocalDate today, List<Child> members, List<Issue> issues) {
        var band = members.stream()
                .map(child -> AgeBand.of(child.ageOn(today)))
                .min(Comparator.naturalOrder())
                .orElse(AgeBand.EIGHT_TO_ELEVEN);
        var words = jargon.list(today);
        return issues.stream()
                .map(issue -> words(issue.id()))
                .collect(Collectors.toMap(
                        Function.identity(), field -> Reading.of(band, List.of(form.typed(field)), words)));
    }

    @PostMapping("/{group}/members/{child}")
    String join(
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable UUID group,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        children.get(actor, child, today);
        if (form.chose("do", "leave")) {
            councils.leave(actor, now, today, group, child);
            Flash.done("No longer in the group.").on(redirect);
        } else {
            councils.join(actor, now, today, group, child);
            Flash.done("Now in the group.").on(redirect);
        }
        return "redirect:/service/groups/" + group;
    }

    @PostMapping("/{group}/issues/{issue}")
    ModelAndView decide(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable UUID group,
            @PathVariable UUID issue,
            RedirectAttributes redirect) {
        councils.get(actor, today, group);
        var field = words(issue);
        if (form.chose("look", "yes")) {
            return show(page, form, actor, now, today, group);
        }
        var words = form.atMost(LONGEST, field, "What you write");
        if (!form.hasErrors()) {
            var done = switch (form.typed("do")) {
                case "show" -> {
                    councils.show(actor, now, today, issue);
                    yield Done.DONE;
                }
                case "back" -> councils.turnBack(actor, now, today, issue, words);
                default -> councils.reply(actor, now, today, issue, words);
            };
            if (done == Done.DONE) {
                Flash.done(said(form, moments.arrival(now, today))).on(redirect);
                return new ModelAndView("redirect:/service/groups/" + group);
            }
            form.reject(field, "Write it in words for the children");
        }
        return show(page, form, actor, now, today, group);
    }

    private static String said(Form form, Arrival arrival) {
        return switch (form.typed("do")) {
            case "show" -> "Done. The group sees it from now on.";
            case "back" -> "Done. Whoever wrote it reads why " + arrival.words() + ".";
            default -> "Done. Children read it " + arrival.words() + ".";
        };
    }
}
