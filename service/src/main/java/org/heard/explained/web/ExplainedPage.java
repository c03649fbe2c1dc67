package org.heard.explained.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfiles;
import org.heard.decisions.ChildSaid;
import org.heard.decisions.ChildSays;
import org.heard.explained.Explanation;
import org.heard.explained.Explanations;
import org.heard.explained.Explanations.Explained;
import org.heard.explained.Unexplained;
import org.heard.explained.UnexplainedLists;
import org.heard.ids.ChildId;
import org.heard.pages.Flash;
import org.heard.pages.Form;
import org.heard.pages.Page;
import org.heard.pages.Status;
import org.heard.resting.Rest;
import org.heard.resting.Resting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is explained to a child: how far each has come, and what the child answered.
@Controller
@RequestMapping("/children/{child}/explained")
public class ExplainedPage {
    private final Explanations explanations;
    private final UnexplainedLists unexplained;
    private final Resting resting;
    private final ChildSays says;
    private final Children children;
    private final CommunicationProfiles profiles;
    private final Sight sight;
    private final Audit audit;

    ExplainedPage(
            Explanations explanations,
            UnexplainedLists unexplained,
            Resting resting,
            ChildSays says,
            Children children,
            CommunicationProfiles profiles,
            Sight sight,
            Audit audit) {
        this.explanations = explanations;
        this.unexplained = unexplained;
        this.resting = resting;
        this.says = says;
        this.children = children;
        this.profiles = profiles;
        this.sight = sight;
        this.audit = audit;
    }

    /// What the template shows.
    ///
    /// @param missing    what nobody has explained, absent where nothing is
    /// @param restsUntil until when the child would like to be left alone, absent where they do not say so
    /// @param mayHear    whether the reader is the one to read what the child said of decisions
    public record View(
            Child child,
            List<Explained> all,
            Map<java.util.UUID, List<ChildSaid>> said,
            CommunicationProfile profile,
            @Nullable Unexplained missing,
            @Nullable LocalDate restsUntil,
            boolean mayHear) {
        public String address(Explained one) {
            return "/children/" + child.id() + "/explained/"
                    + What.address(one.explanation().about(), one.explanation().decision());
        }

        public List<ChildSaid> said(Explained one) {
            var decision = one.decision();
            return decision == null ? List.of() : said.getOrDefault(decision.id(), List.of());
        }

        /// Whether anything the child said of a decision is not read yet.
        public boolean unheard() {
            return said.values().stream()
                    .flatMap(List::stream)
                    .anyMatch(one -> one.heardBy().isEmpty());
        }

        public Status status(Explained one) {
            return isOfAnEarlierTime(one)
                    ? Status.soon("Written for an earlier time in care")
                    : ExplainedPage.status(one.explanation());
        }

        private boolean isOfAnEarlierTime(Explained one) {
            return missing != null
                    && missing.missing().stream()
                            .anyMatch(gap -> gap.gap() == Unexplained.Gap.EARLIER
                                    && gap.about() == one.explanation().about());
        }
    }

    static Status status(Explanation one) {
        if (one.version() == 0) {
            return Status.neutral("Not written");
        }
        if (one.waits()) {
            return Status.late(notSure(one) ? "The child is not sure" : "The child wants to be told again");
        }
        if (one.held().isPresent()) {
            return Status.soon(
                    "Waits to be read with " + one.held().orElseThrow().firstWith());
        }
        return one.releasedAsItIs()
                ? one.shown()
                        .flatMap(Explanation.Release::last)
                        .map(said -> Status.good(
                                "The child says: " + said.understood().words().toLowerCase(java.util.Locale.UK)))
                        .orElse(Status.information("The child can read it"))
                : Status.information("Written, not let go");
    }

    private static boolean notSure(Explanation one) {
        return one.shown()
                .flatMap(Explanation.Release::last)
                .filter(said -> said.understood() == Explanation.Understood.NOT_SURE)
                .isPresent();
    }

    @GetMapping
    ModelAndView show(Page page, Actor actor, Instant now, LocalDate today, @PathVariable ChildId child) {
        var all = explanations.list(actor, today, child);
        audit.write(actor, now, "read", child, List.of("explanations"));
        var view = new View(
                children.get(actor, child, today),
                all,
                says.list(actor, today, child),
                profiles.get(actor, child, today),
                unexplained.find(actor, today, child).orElse(null),
                resting.find(actor, today, child).map(Rest::until).orElse(null),
                sight.may(actor, Act.RECORD_IRO_CONTACT, child, today));
        return new ModelAndView(
                "explained/explained",
                Map.of("page", page.titled("What is explained to the child"), "form", Form.blank(), "view", view));
    }

    @PostMapping("/heard")
    ModelAndView hear(
            Actor actor, Instant now, LocalDate today, @PathVariable ChildId child, RedirectAttributes redirect) {
        children.get(actor, child, today);
        says.hear(actor, now, today, child);
        Flash.done("Noted that you have read what the child said.").on(redirect);
        return new ModelAndView("redirect:/children/" + child + "/explained");
    }
}
