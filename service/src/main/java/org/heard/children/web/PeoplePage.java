package org.heard.children.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.children.Children;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfiles;
import org.heard.children.Connections;
import org.heard.children.RecordHeading;
import org.heard.children.Siblings;
import org.heard.children.WhoIsWho;
import org.heard.ids.ChildId;
import org.heard.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// Everybody in a child's life, brothers and sisters in care, and how the child says things.
@Controller("peopleAroundAChildPage")
public class PeoplePage {
    private final Children children;
    private final Connections connections;
    private final Siblings siblings;
    private final CommunicationProfiles profiles;
    private final RecordHeading headings;
    private final Sight sight;
    private final Audit audit;

    PeoplePage(
            Children children,
            Connections connections,
            Siblings siblings,
            CommunicationProfiles profiles,
            RecordHeading headings,
            Sight sight,
            Audit audit) {
        this.children = children;
        this.connections = connections;
        this.siblings = siblings;
        this.profiles = profiles;
        this.headings = headings;
        this.sight = sight;
        this.audit = audit;
    }

    /// What the template shows.
    ///
    /// @param mayReach whether the reader says how the child reaches them
    public record View(
            String at,
            Content heading,
            WhoIsWho people,
            List<Siblings.Sibling> siblings,
            CommunicationProfile profile,
            boolean mayKeep,
            boolean mayReach) {}

    @GetMapping("/children/{child}/people")
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        children.get(actor, child, today);
        audit.write(actor, now, "looked", child, List.of("people", "siblings", "communication"));
        return new ModelAndView(
                "children/people",
                Map.of(
                        "page",
                        page.titled("The people in a child’s life"),
                        "view",
                        new View(
                                "/children/" + child,
                                headings.above(actor, child, today, "People"),
                                connections.panel(actor, child, today),
                                siblings.list(actor, child, today),
                                profiles.get(actor, child, today),
                                sight.may(actor, Act.KEEP_RECORD, child, today),
                                sight.may(actor, Act.EXPLAIN, child, today))));
    }
}
