package org.heard.explained;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// Something written down for a child to understand: why they are in care, the plan, or one decision.
///
/// @param decision which, where it is about one
/// @param why      the reason, of a decision
/// @param with     who was at it beside the writer, the child among them; empty where nobody was
/// @param releases each text that was let go to the child, the oldest first
/// @param talks    days on which somebody talked with the child about it
/// @param version  0 while nothing is written
public record Explanation(
        UUID id,
        ChildId child,
        About about,
        @Nullable UUID decision,
        String text,
        String why,
        String with,
        Translation translation,
        int version,
        String by,
        List<Release> releases,
        List<Talk> talks) {

    public Explanation {
        releases = List.copyOf(releases);
        talks = List.copyOf(talks);
    }

    /// What is explained.
    public enum About {
        WHY_IN_CARE("Why you are in care"),
        PLAN("The plan"),
        DECISION("A decision");

        private final String words;

        About(String words) {
            this.words = words;
        }

        /// As staff see it.
        public String words() {
            return words;
        }
    }

    /// The same in another language, made by a person; it never stands without the original.
    ///
    /// @param language empty where there is no translation
    /// @param by       who translated it
    public record Translation(String language, String text, String by) {
        public static final Translation NONE = new Translation("", "", "");

        public boolean isNone() {
            return text.isEmpty();
        }
    }

    /// A text let go to the child by somebody, as it was then.
    ///
    /// @param firstWith  with whom the child reads it first, empty where they may read it by themself
    /// @param togetherOn when they read it together, absent while they have not
    /// @param said       what the child answered, the oldest first
    public record Release(
            UUID id,
            int no,
            String text,
            String why,
            Translation translation,
            String firstWith,
            @Nullable LocalDate togetherOn,
            String by,
            Instant at,
            List<Said> said) {
        public Release {
            said = List.copyOf(said);
        }

        /// Whether the child may read it: at once, or since it was read together.
        public boolean shown() {
            return firstWith.isEmpty() || togetherOn != null;
        }

        /// What the child answered last.
        public Optional<Said> last() {
            return said.isEmpty() ? Optional.empty() : Optional.of(said.getLast());
        }
    }

    /// Whether the child understands it, as they said on a day.
    public record Said(Understood understood, LocalDate on, Instant at) {}

    /// Whether a child understands something.
    public enum Understood {
        YES("Yes"),
        NO("No"),
        NOT_SURE("Not sure"),
        TELL_ME_AGAIN("Tell me again");

        private final String words;

        Understood(String words) {
            this.words = words;
        }

        /// As staff see it.
        public String words() {
            return words;
        }

        /// Whether somebody is to come and talk about it.
        public boolean asks() {
            return this != YES;
        }
    }

    /// Somebody talked with the child about it.
    public record Talk(LocalDate on, String by, Instant notedAt) {}

    /// Nothing of this is written yet.
    static Explanation none(UUID id, ChildId child, About about, @Nullable UUID decision) {
        return new Explanation(id, child, about, decision, "", "", "", Translation.NONE, 0, "", List.of(), List.of());
    }

    /// What was let go last.
    public Optional<Release> last() {
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
    }

    /// What the child reads: the last that is shown.
    public Optional<Release> shown() {
        return releases.reversed().stream().filter(Release::shown).findFirst();
    }

    /// What was let go and waits to be read together.
    public Optional<Release> held() {
        return last().filter(release -> !release.shown());
    }

    /// Whether what is written is what was let go last.
    public boolean releasedAsItIs() {
        return last().map(release -> release.text().equals(text)
                        && release.why().equals(why)
                        && release.translation().equals(translation))
                .orElse(false);
    }

    /// Whether the child asked for somebody to come and talk, and nobody has since.
    public boolean waits() {
        return shown().flatMap(Release::last)
                .filter(said -> said.understood().asks())
                .filter(said -> talks.stream().noneMatch(talk -> talk.notedAt().isAfter(said.at())))
                .isPresent();
    }
}
