package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.ProtectedEnquiries;
import org.heard.access.ProtectedEnquiries.Done;
import org.heard.access.ProtectedEnquiries.Marked;
import org.heard.access.ProtectedEnquiries.NewEnquiry;
import org.heard.access.ProtectedEnquiry;
import org.heard.access.ProtectedEnquiry.Enquirer;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.pages.Days;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Once;
import org.heard.pages.Option;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an IRO manager marks a protected enquiry about a child, and a second one confirms it.
@Controller
@RequestMapping("/children/{child}/protected")
public class ProtectedEnquiryPage {
    private static final int LONGEST_REASON = 1000;

    private final ProtectedEnquiries enquiries;
    private final Children children;
    private final Once once;

    ProtectedEnquiryPage(ProtectedEnquiries enquiries, Children children, Once once) {
        this.enquiries = enquiries;
        this.children = children;
        this.once = once;
    }

    /// What the template shows.
    public record View(Child child, List<ProtectedEnquiry> all, List<Enquirer> may, Actor reader, LocalDate today) {
        /// Whose looks can be left out.
        public List<Option> options() {
            return may.stream()
                    .map(one -> Option.of(one.person().toString(), one.name()))
                    .toList();
        }
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        return page(page, Form.blank().put("from", today), actor, now, today, child);
    }

    @PostMapping
    ModelAndView mark(
            Page page,
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        var may = enquiries.mayEnquire(actor, today, child);
        children.get(actor, child, today);
        form.required("reason", "Enter why the child must not learn of it yet");
        var reason = form.atMost(LONGEST_REASON, "reason", "The reason");
        var from = form.requiredDate("from", "first day");
        var last = form.requiredDate("last", "last day");
        if (!form.hasErrors()) {
            var whose = may.stream()
                    .map(Enquirer::person)
                    .filter(person -> form.chose("whose", person.toString()))
                    .collect(Collectors.toSet());
            var given = new NewEnquiry(reason, from.orElseThrow(), last.orElseThrow(), whose);
            var here = "/children/" + child + "/protected";
            var submitted = once.submit(
                    actor.person(),
                    form.key(),
                    now,
                    () -> enquiries.mark(actor, now, today, child, given),
                    marked -> marked == Marked.MARKED ? Optional.of(here) : Optional.empty());
            if (submitted instanceof Once.Submitted.SendTo<Marked>(var path)) {
                Flash.done("Marked. It holds once a second manager has confirmed it.")
                        .on(redirect);
                return new ModelAndView("redirect:" + path);
            }
            refuse(form, ((Once.Submitted.Refused<Marked>) submitted).why(), enquiries.first(today));
        }
        return page(page, form, actor, now, today, child);
    }

    private static void refuse(Form form, Marked why, LocalDate first) {
        switch (why) {
            case NOBODY_CHOSEN -> form.reject("whose", "Choose whose looks the child is not told of");
            case TOLD_ALREADY ->
                form.reject(
                        "from",
                        "The first day must be " + Days.written(first) + " or later: what was told is not taken away");
            case ENDS_BEFORE -> form.reject("last", "The last day must not lie before the first, nor before today");
            case TOO_LONG ->
                form.reject(
                        "last", "It holds for " + ProtectedEnquiries.MOST_DAYS + " days at most: mark it anew then");
            case MARKED, REASON_MISSING -> form.reject("reason", "Enter why the child must not learn of it yet");
        }
    }

    @PostMapping("/confirm")
    String confirm(
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        children.get(actor, child, today);
        return told(
                enquiries.confirm(actor, now, today, child, which(form)),
                "Confirmed: the child is not told of these looks.",
                child,
                redirect);
    }

    @PostMapping("/end")
    String end(
            Form form,
            Actor actor,
            Instant now,
            LocalDate today,
            @PathVariable ChildId child,
            RedirectAttributes redirect) {
        children.get(actor, child, today);
        return told(
                enquiries.end(actor, now, today, child, which(form)),
                "Ended: the child is told of looks from today on.",
                child,
                redirect);
    }

    /// Which of them; none where it cannot be read.
    private static UUID which(Form form) {
        return Ids.find(form.typed("enquiry")).orElseGet(() -> new UUID(0, 0));
    }

    private static String told(Done done, String words, ChildId child, RedirectAttributes redirect) {
        (switch (done) {
                    case DONE -> Flash.done(words);
                    case SAME_PERSON ->
                        Flash.note("Nothing was changed: a second person confirms it, whose looks are not among them.");
                    case NOT_NOW -> Flash.note("Nothing was changed: it stands otherwise by now.");
                })
                .on(redirect);
        return "redirect:/children/" + child + "/protected";
    }

    private ModelAndView page(Page page, Form form, Actor actor, Instant now, LocalDate today, ChildId child) {
        var all = enquiries.list(actor, now, child);
        var view = new View(
                children.get(actor, child, today), all, enquiries.mayEnquire(actor, today, child), actor, today);
        return new ModelAndView(
                "children/protected", Map.of("page", page.titled("Protected enquiry"), "form", form, "view", view));
    }
}
