package org.heard.participation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.children.Connection;
import org.heard.children.Connection.Contact;
import org.heard.children.Connection.MaySee;
import org.heard.choices.Choices;
import org.heard.choices.Wanted;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.heard.ids.ReviewId;
import org.heard.participation.FeedbackLink.Bar;
import org.springframework.stereotype.Component;

/// Whether somebody may be written to about a review: not where the child does not want them there or wants no contact,
/// where contact is barred, where who-is-who keeps a review from them. Asked when a link is let go, and each time it is
/// opened. Whom a child named in something they sent is no reason: that one person alone gets no letter would tell
/// them.
@Component
class FeedbackBars {
    private final Choices choices;

    FeedbackBars(Choices choices) {
        this.choices = choices;
    }

    /// Whom the child does not want at this review. Asked as the service itself: of the reader it would say nothing.
    Set<UUID> unwanted(OrganisationId organisation, LocalDate today, ChildId child, ReviewId review) {
        return choices.find(Actor.system(organisation, "Who may be written to"), today, child, review).stream()
                .flatMap(sheet -> sheet.people().stream())
                .filter(one -> one.wish() == Wanted.Wish.NO)
                .map(Wanted::id)
                .collect(java.util.stream.Collectors.toSet());
    }

    Set<Bar> of(Connection connection, Set<UUID> unwanted, LocalDate today) {
        var facts = connection.facts();
        var bars = EnumSet.noneOf(Bar.class);
        if (facts.childWantsNoContact() || unwanted.contains(connection.id())) {
            bars.add(Bar.CHILD);
        }
        if (facts.contact() == Contact.NONE || facts.contact() == Contact.REFUSED_BY_ORDER) {
            bars.add(Bar.CONTACT);
        }
        if (facts.maySee() == MaySee.NOTHING || facts.maySee() == MaySee.NOT_DECIDED) {
            bars.add(Bar.MAY_SEE_NOTHING);
        }
        if (!connection.on(today)) {
            bars.add(Bar.NOT_NOW);
        }
        return bars;
    }
}
