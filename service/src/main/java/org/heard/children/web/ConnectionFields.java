package org.heard.children.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.heard.children.Connected.Why;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.pages.Form;
import org.heard.pages.Option;

/// The fields that say who somebody in a child's life is.
public final class ConnectionFields {
    private static final String SOMETHING_ELSE = "ELSE";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1000;

    private ConnectionFields() {}

    static Form filled(Connection connection) {
        var facts = connection.facts();
        var usual = Relationship.find(facts.relationship());
        var form = Form.blank()
                .put("name", facts.name())
                .put("relationship", usual.map(Relationship::name).orElse(SOMETHING_ELSE))
                .put("relationshipWords", usual.isPresent() ? "" : facts.relationship())
                .put("responsibility", facts.parentalResponsibility().name())
                .put("contact", facts.contact().name())
                .put("contactWords", facts.contactWords())
                .put("reach", facts.howToReach())
                .put("maySee", facts.maySee().name())
                .put("maySeeReason", facts.maySeeReason())
                .editing(connection.version());
        if (facts.childWantsNoContact()) {
            form.put("wantsNone", "yes");
        }
        if (facts.from() != null) {
            form.put("from", facts.from());
        }
        if (facts.until() != null) {
            form.put("until", facts.until());
        }
        return form;
    }

    static Connection.Facts read(Form form) {
        return new Connection.Facts(
                form.atMost(LONGEST_NAME, "name", "The name"),
                relationship(form),
                form.oneOf(
                                Connection.ParentalResponsibility.class,
                                "responsibility",
                                "Choose whether they have parental responsibility")
                        .orElse(Connection.ParentalResponsibility.NOT_RECORDED),
                form.oneOf(Connection.Contact.class, "contact", "Choose what lies behind their contact")
                        .orElse(Connection.Contact.NOT_RECORDED),
                form.atMost(LONGEST_TEXT, "contactWords", "How contact goes"),
                form.atMost(LONGEST_TEXT, "reach", "How to reach them"),
                form.oneOf(Connection.MaySee.class, "maySee", "Choose what they may see")
                        .orElse(Connection.MaySee.NOT_DECIDED),
                form.atMost(LONGEST_TEXT, "maySeeReason", "The reason"),
                form.chose("wantsNone", "yes"),
                form.date("from", "first day").orElse(null),
                form.date("until", "first day it no longer holds").orElse(null));
    }

    static void refuse(Form form, Set<Why> why) {
        for (var one : why) {
            switch (one) {
                case NAME_MISSING -> form.reject("name", "Enter the name");
                case RELATIONSHIP_MISSING -> form.reject("relationship", "Choose who they are to the child");
                case REASON_MISSING -> form.reject("maySeeReason", "Enter why they may not see everything");
                case FROM_AFTER_TODAY -> form.reject("from", "The first day must be today or earlier");
                case ENDS_BEFORE_IT_BEGINS -> form.reject("until", "It cannot end before it began");
                case NOTHING_NEW -> form.reject("name", "Nothing was changed");
            }
        }
    }

    /// Who they can be to the child.
    public static List<Option> relationships() {
        var options = new ArrayList<Option>();
        options.add(Option.of("", "Choose who they are"));
        options.addAll(Option.each(Relationship.class, Relationship::words));
        options.add(Option.of(SOMETHING_ELSE, "Somebody else, in your words"));
        return options;
    }

    private static String relationship(Form form) {
        var chosen = form.typed("relationship");
        if (chosen.equals(SOMETHING_ELSE)) {
            form.required("relationshipWords", "Enter who they are to the child");
            return form.atMost(LONGEST_NAME, "relationshipWords", "Who they are");
        }
        return form.oneOf(Relationship.class, "relationship", "Choose who they are to the child")
                .map(Relationship::words)
                .orElse("");
    }
}
