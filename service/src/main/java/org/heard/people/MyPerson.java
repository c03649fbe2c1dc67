package org.heard.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.RelationKind;
import org.heard.children.Relationship;
import org.jspecify.annotations.Nullable;

/// Somebody who works with a child, as the child is told of them.
///
/// @param phone   how to ring them, empty where nobody has said
/// @param hours   days and times alone; empty where nobody has said, or more than that
/// @param card    what they say of themselves; of somebody who does not work here there is none
/// @param until   for somebody who stands in: the last day they do
public record MyPerson(
        UUID id,
        String name,
        As as,
        String phone,
        String email,
        String hours,
        @Nullable PersonCard card,
        @Nullable LocalDate until) {

    /// What they are to the child, in the order a child should meet them.
    public enum As {
        REVIEWING_OFFICER,
        STANDS_IN,
        SOCIAL_WORKER,
        PERSONAL_ADVISER,
        ADVOCATE,
        INDEPENDENT_VISITOR,
        CARER,
        KEYWORKER,
        TEACHER,
        NURSE,
        DOCTOR,
        THERAPIST,
        GUARDIAN,
        SOLICITOR;

        /// What somebody is, by the word that stands beside their name; empty for family, friends, and what nobody
        /// explained.
        public static Optional<As> find(String capacity) {
            return capacity.equals(RelationKind.SOCIAL_WORKER.words())
                    ? Optional.of(SOCIAL_WORKER)
                    : Relationship.find(capacity).map(As::of);
        }

        /// What a relationship outside the service is; null for family, friends, and what nobody explained.
        static @Nullable As of(Relationship relationship) {
            return switch (relationship) {
                case FOSTER_CARER -> CARER;
                case KEYWORKER -> KEYWORKER;
                case TEACHER, DESIGNATED_TEACHER -> TEACHER;
                case LOOKED_AFTER_NURSE, HEALTH_VISITOR -> NURSE;
                case DOCTOR -> DOCTOR;
                case THERAPIST -> THERAPIST;
                case CHILDRENS_GUARDIAN -> GUARDIAN;
                case SOLICITOR -> SOLICITOR;
                case ADVOCATE -> ADVOCATE;
                case INDEPENDENT_VISITOR -> INDEPENDENT_VISITOR;
                case PERSONAL_ADVISER -> PERSONAL_ADVISER;
                default -> null;
            };
        }
    }

    MyPerson with(@Nullable PersonCard said) {
        return new MyPerson(id, name, as, phone, email, hours, said, until);
    }

    /// The name without the rest: what the child calls them until they say otherwise.
    public String firstName() {
        return name.strip().split("\\s+")[0];
    }
}
