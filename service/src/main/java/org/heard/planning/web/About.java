package org.heard.planning.web;

import java.time.LocalDate;
import org.heard.access.Actor;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.planning.Plan;
import org.heard.planning.Plans;
import org.springframework.stereotype.Component;

/// What every page of getting ready for one review starts from: the child, the plan, the addresses of its pages.
public record About(Child child, Plan plan) {
    /// The address of one of the pages of getting ready: `""` for the first, `"/day"` and so on.
    public String path(String part) {
        return review("/ready" + part);
    }

    /// The address of one of the review's own pages.
    public String review(String part) {
        return "/children/" + child.id() + "/reviews/" + plan.review().id() + part;
    }

    /// The same with the plan as it stands now.
    About with(Plan now) {
        return new About(child, now);
    }

    @Component("planningAbout")
    static class Finder {
        private final Children children;
        private final Plans plans;

        Finder(Children children, Plans plans) {
            this.children = children;
            this.plans = plans;
        }

        About get(Actor actor, LocalDate today, ChildId child, ReviewId review) {
            return new About(children.get(actor, child, today), plans.get(actor, today, child, review));
        }
    }
}
