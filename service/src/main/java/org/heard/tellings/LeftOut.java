package org.heard.tellings;

import java.util.Optional;
import org.heard.ids.PersonId;
import org.heard.tellings.ChildsPeople.Somebody;
import org.heard.tellings.Telling.Hidden;
import org.heard.tellings.Telling.Hidden.How;

/// Somebody from whom what a child writes in one place is kept, wherever it goes.
public sealed interface LeftOut {
    /// Whether it is this one of those around the child.
    boolean is(PersonToHide somebody);

    /// How it is known that they must not see it.
    How how();

    /// The child said of this person that they do not want them there, or must not be told.
    ///
    /// @param id empty where they do not work here
    record Person(Optional<PersonId> id, String name) implements LeftOut {
        /// Whoever bears the same name may be the same.
        @Override
        public boolean is(PersonToHide somebody) {
            return (id.isPresent() && id.equals(somebody.person()))
                    || somebody.name().strip().equalsIgnoreCase(name.strip());
        }

        @Override
        public How how() {
            return How.TICKED;
        }

        Hidden hidden() {
            return new Hidden(id, name, How.TICKED, false);
        }
    }

    /// Whoever is this to the child. A place that they do not read is read by managers, also by one who stands in for
    /// them: nobody might else.
    ///
    /// @param how whether the child said so, or the place is one that they do not read
    record Whoever(PersonToHide.As as, How how) implements LeftOut {
        @Override
        public boolean is(PersonToHide somebody) {
            return somebody.as() == as && !(how == How.PLACE && somebody.manages());
        }
    }

    /// This one, as left out.
    default Hidden hides(Somebody somebody) {
        return new Hidden(somebody.shown().person(), somebody.shown().name(), how(), false);
    }
}
