package org.heard.children;

import java.time.LocalDate;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// Somebody in the child's life who does not work for the IRO service: a parent, a carer, a teacher, a nurse, a friend.
public record Connection(UUID id, ChildId child, Facts facts, String source, int version) {
    /// What is known of them.
    ///
    /// @param relationship        in words; usually those of a {@link Relationship}
    /// @param contactWords        how contact is arranged, or what the order says
    /// @param maySeeReason        why they may not see all
    /// @param childWantsNoContact the child has said so
    /// @param from                the first day, absent where it was always so or nobody knows
    /// @param until               the first day it no longer holds
    public record Facts(
            String name,
            String relationship,
            ParentalResponsibility parentalResponsibility,
            Contact contact,
            String contactWords,
            String howToReach,
            MaySee maySee,
            String maySeeReason,
            boolean childWantsNoContact,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        /// Somebody of whom no more is known.
        public static Facts of(String name, Relationship relationship) {
            return new Facts(
                    name,
                    relationship.words(),
                    ParentalResponsibility.NOT_RECORDED,
                    Contact.NOT_RECORDED,
                    "",
                    "",
                    MaySee.NOT_DECIDED,
                    "",
                    false,
                    null,
                    null);
        }

        public Facts having(ParentalResponsibility responsibility) {
            return new Facts(
                    name,
                    relationship,
                    responsibility,
                    contact,
                    contactWords,
                    howToReach,
                    maySee,
                    maySeeReason,
                    childWantsNoContact,
                    from,
                    until);
        }

        public Facts inContact(Contact how, String words) {
            return new Facts(
                    name,
                    relationship,
                    parentalResponsibility,
                    how,
                    words,
                    howToReach,
                    maySee,
                    maySeeReason,
                    childWantsNoContact,
                    from,
                    until);
        }

        public Facts seeing(MaySee what, String reason) {
            return new Facts(
                    name,
                    relationship,
                    parentalResponsibility,
                    contact,
                    contactWords,
                    howToReach,
                    what,
                    reason,
                    childWantsNoContact,
                    from,
                    until);
        }

        public Facts wanted(boolean wantsNoContact) {
            return new Facts(
                    name,
                    relationship,
                    parentalResponsibility,
                    contact,
                    contactWords,
                    howToReach,
                    maySee,
                    maySeeReason,
                    wantsNoContact,
                    from,
                    until);
        }

        public Facts during(@Nullable LocalDate first, @Nullable LocalDate noLonger) {
            return new Facts(
                    name,
                    relationship,
                    parentalResponsibility,
                    contact,
                    contactWords,
                    howToReach,
                    maySee,
                    maySeeReason,
                    childWantsNoContact,
                    first,
                    noLonger);
        }
    }

    /// Whether they hold parental responsibility (Children Act 1989, section 3).
    public enum ParentalResponsibility {
        YES("Has parental responsibility"),
        NO("No parental responsibility"),
        NOT_RECORDED("Parental responsibility not recorded");

        private final String words;

        ParentalResponsibility(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// What lies behind the contact they have with the child.
    public enum Contact {
        AGREED("Agreed, without an order"),
        ORDERED("A court order says how"),
        REFUSED_BY_ORDER("A court order allows the authority to refuse it"),
        NONE("No contact"),
        NOT_RECORDED("Not recorded");

        private final String words;

        Contact(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How much of what the review writes they may see.
    public enum MaySee {
        ALL("Everything"),
        PART("Part of it"),
        DECISIONS("Decisions only"),
        NOTHING("Nothing"),
        NOT_DECIDED("Not decided yet");

        private final String words;

        MaySee(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /// Whether a reason must stand beside it.
        public boolean wantsReason() {
            return this == PART || this == DECISIONS || this == NOTHING;
        }
    }

    /// Whether this is a parent to whom the law gives no say of their own, and whose wishes and feelings must be asked
    /// all the same (Children Act 1989, section 22(4)).
    public boolean isParentWithoutResponsibility() {
        return facts.parentalResponsibility() == ParentalResponsibility.NO
                && (facts.relationship().equals(Relationship.MOTHER.words())
                        || facts.relationship().equals(Relationship.FATHER.words()));
    }

    /// Whether who-is-who keeps from them where the child lives: family and others who may see a part, and whoever else
    /// it says so of.
    public boolean mayNotKnowWhere() {
        var close = part() == Relationship.Part.FAMILY || part() == Relationship.Part.OTHERS;
        return facts.maySee() == MaySee.PART
                && (close || facts.maySeeReason().matches("(?is).*\\b(?:where|lives?|living|home|address)\\b.*"));
    }

    /// Whether they are in the child's life on a day.
    public boolean on(LocalDate day) {
        var first = facts.from();
        var noLonger = facts.until();
        return (first == null || !first.isAfter(day)) && (noLonger == null || noLonger.isAfter(day));
    }

    /// In which part of the child's life.
    public Relationship.Part part() {
        return Relationship.find(facts.relationship()).map(Relationship::part).orElse(Relationship.Part.OTHERS);
    }
}
