package org.heard.children.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.access.ProtectedEnquiries;
import org.heard.access.ProtectedEnquiry;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// All protected enquiries that are not over, for the IRO managers: what waits for a second person, and what holds.
@Controller
public class ProtectedEnquiriesPage {
    private final ProtectedEnquiries enquiries;
    private final Children children;

    ProtectedEnquiriesPage(ProtectedEnquiries enquiries, Children children) {
        this.enquiries = enquiries;
        this.children = children;
    }

    /// What the template shows.
    public record View(List<ProtectedEnquiry> all, Map<ChildId, String> names) {}

    @GetMapping("/service/protected")
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today) {
        var all = enquiries.listStanding(actor, now, today);
        var names = children
                .list(all.stream().map(ProtectedEnquiry::child).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Child::id, Child::shownAs));
        return new ModelAndView(
                "children/protectedAll",
                Map.of("page", page.titled("Protected enquiries"), "view", new View(all, names)));
    }
}
