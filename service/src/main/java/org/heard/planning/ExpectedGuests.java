package org.heard.planning;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.planning.Invited.Reply;
import org.heard.records.Expected;
import org.heard.records.Guest.Came;
import org.springframework.stereotype.Component;

/// Tells the record of a review who said beforehand that they come.
@Component
class ExpectedGuests implements Expected {
    private final Plans plans;

    ExpectedGuests(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Map<UUID, Came> expected(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var expected = new HashMap<UUID, Came>();
        plans.get(actor, today, child, review).invited().stream()
                .filter(one -> one.reply().comes())
                .forEach(one -> expected.put(one.id(), one.reply() == Reply.BY_LINK ? Came.BY_LINK : Came.IN_PERSON));
        return expected;
    }
}
