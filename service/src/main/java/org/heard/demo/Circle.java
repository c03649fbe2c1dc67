package org.heard.demo;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfile.Way;
import org.heard.children.Connection;
import org.heard.children.Connection.Contact;
import org.heard.children.Connection.Facts;
import org.heard.children.Connection.MaySee;
import org.heard.children.Connection.ParentalResponsibility;
import org.heard.children.Relationship;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.madeup.MadeUpChild;
import org.heard.madeup.PersonInLife;
import org.heard.madeup.PersonInLife.Form;
import org.heard.madeup.PersonInLife.Responsibility;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;

/// The people in a made-up child's life, and how the child says things, as the service keeps them.
final class Circle {
    private static final int SPEAKS_FROM = 3;
    private static final int WRITES_FROM = 12;

    private Circle() {}

    static Connection connection(ChildId child, PersonInLife person) {
        var relationship = Relationship.valueOf(person.relation().name());
        var facts = Facts.of(person.name(), relationship)
                .having(
                        switch (person.parentalResponsibility()) {
                            case YES -> ParentalResponsibility.YES;
                            case NO -> ParentalResponsibility.NO;
                            case UNKNOWN -> ParentalResponsibility.NOT_RECORDED;
                        });
        var contact = person.contact();
        if (contact != null) {
            facts = facts.inContact(contact(contact), words(contact)).wanted(contact.form() == Form.CHILD_WANTS_NONE);
        }
        return new Connection(Ids.next(), child, seeing(facts, person, relationship.part()), Filling.SOURCE, 1);
    }

    private static Contact contact(PersonInLife.Contact contact) {
        return switch (contact.form()) {
            case FREE, SUPERVISED, BY_LETTER -> contact.orderedOn() == null ? Contact.AGREED : Contact.ORDERED;
            case REFUSED_BY_ORDER -> Contact.REFUSED_BY_ORDER;
            case CHILD_WANTS_NONE, LOST_TOUCH -> Contact.NONE;
        };
    }

    private static String words(PersonInLife.Contact contact) {
        var words = new StringJoiner("; ");
        switch (contact.form()) {
            case SUPERVISED -> words.add("Supervised" + (contact.often() == null ? "" : ", " + contact.often()));
            case LOST_TOUCH -> words.add("Lost touch");
            case CHILD_WANTS_NONE -> words.add("The child wants none");
            case FREE, BY_LETTER, REFUSED_BY_ORDER -> {
                if (contact.often() != null) {
                    words.add(capitalised(contact.often()));
                }
            }
        }
        if (contact.orderedOn() != null) {
            words.add("order of " + Days.written(contact.orderedOn()));
        }
        if (contact.note() != null) {
            words.add(contact.note());
        }
        return words.toString();
    }

    private static Facts seeing(Facts facts, PersonInLife person, Relationship.Part part) {
        var form = form(person);
        if (form == Form.CHILD_WANTS_NONE || form == Form.REFUSED_BY_ORDER) {
            return facts.seeing(
                    MaySee.DECISIONS,
                    form == Form.REFUSED_BY_ORDER ? "Contact is refused by an order" : "The child wants no contact");
        }
        return switch (part) {
            case FAMILY ->
                person.parentalResponsibility() != Responsibility.YES
                        ? facts
                        : person.mayKnowAddress()
                                ? facts.seeing(MaySee.ALL, "")
                                : facts.seeing(MaySee.PART, "Not where the child lives");
            case CARERS -> facts.seeing(MaySee.ALL, "");
            case SCHOOL, HEALTH -> facts.seeing(MaySee.PART, "What their work needs");
            case OTHERS -> facts;
        };
    }

    private static @Nullable Form form(PersonInLife person) {
        return person.contact() == null ? null : person.contact().form();
    }

    static @Nullable CommunicationProfile communication(ChildId id, MadeUpChild child, LocalDate today) {
        var made = child.communication();
        if (made == null) {
            int age = child.birth().ageOn(today);
            var ways = age < WRITES_FROM ? EnumSet.of(Way.SPEECH) : EnumSet.of(Way.SPEECH, Way.WRITING);
            return age < SPEAKS_FROM ? null : new CommunicationProfile(id, ways, "", "", "", "", Filling.SOURCE, 1);
        }
        return new CommunicationProfile(
                id,
                made.means().stream().map(means -> Way.valueOf(means.name())).collect(Collectors.toSet()),
                made.language().equals("English") ? "" : made.language(),
                made.interpreter() ? "Always" : "",
                "",
                made.whatHelps() + (made.takeCare() == null ? "" : ". " + made.takeCare()),
                Filling.SOURCE,
                1);
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
