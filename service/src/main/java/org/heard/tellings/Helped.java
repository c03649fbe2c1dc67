package org.heard.tellings;

import java.util.Arrays;
import java.util.Optional;

/// Who was beside a child who sent something, by what they are to the child and never by name, and the picture the
/// child put under it. The words themselves stand as the child said them.
///
/// @param mark empty where the child put none
public record Helped(Beside beside, Optional<Mark> mark) {
    /// Whoever was there, in the order in which a child is asked: nobody from the child's home or family stands first.
    public enum Beside {
        TEACHER("a teacher or somebody else from school"),
        IRO("the reviewing officer"),
        ADVOCATE("an advocate"),
        SOCIAL_WORKER("a social worker"),
        HOME_STAFF("somebody who works in the child’s home"),
        SOMEBODY_ELSE("another adult"),
        NOBODY("nobody"),
        CARER("a carer"),
        PARENT("a parent"),
        BROTHER_OR_SISTER("a brother or sister"),
        NOT_SAID("somebody or nobody: the child did not say");

        private final String words;

        Beside(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }

        /// Whether it is somebody before whom a child may not say everything: whoever cares for them, a parent, a
        /// brother or sister.
        public boolean isClose() {
            return this == CARER || this == PARENT || this == BROTHER_OR_SISTER;
        }

        /// What came from a form; nothing for what is none of these.
        public static Optional<Beside> parse(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    /// A picture by which a child says: these are my words. None of the sixteen that open a card: whoever sits beside
    /// the child learns nothing of those.
    public enum Mark {
        HEART("a heart"),
        RAINBOW("a rainbow"),
        BUTTERFLY("a butterfly"),
        KITE("a kite"),
        ROCKET("a rocket"),
        SNAIL("a snail"),
        UMBRELLA("an umbrella"),
        MUSHROOM("a mushroom");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        /// As said on a page for staff.
        public String words() {
            return words;
        }

        /// What came from a form; nothing for what is none of these.
        public static Optional<Mark> parse(String name) {
            return Arrays.stream(values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
        }
    }

    /// Both in a sentence for staff.
    public String sentence() {
        var who = switch (beside) {
            case NOBODY -> "The child says that nobody was beside them";
            case NOT_SAID -> "The child did not say who was beside them";
            default -> "Written with " + beside.words() + " beside the child";
        };
        return who + "; "
                + mark.map(picture -> "marked with " + picture.words()).orElse("not marked") + ".";
    }
}
