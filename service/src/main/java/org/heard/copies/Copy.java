package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;
import org.heard.records.Around.Somebody;
import org.heard.records.RecordPart;
import org.heard.records.RecordText.Heading;
import org.jspecify.annotations.Nullable;

/// What one person gets of one review, and what became of it.
///
/// @param parts    of the record, where only a part goes out
/// @param reason   why no more
/// @param way      absent until somebody chose
/// @param releases the oldest first
/// @param decided  how often it was decided anew what they get: a release under an earlier decision goes nowhere
/// @param version  0 while it is only proposed
public record Copy(
        UUID id,
        ReviewId review,
        ChildId child,
        Somebody recipient,
        Extent extent,
        Set<RecordPart> parts,
        String reason,
        @Nullable Way way,
        List<Release> releases,
        int decided,
        int version) {

    public Copy {
        parts = Set.copyOf(parts);
        releases = List.copyOf(releases);
    }

    /// Exactly this text was let out, after so many names and places in it had been looked at.
    ///
    /// @param reference a neutral name for a file or page; says neither who nor what
    /// @param headed    whose record it is and of which review, in lines, as it stood above the text
    /// @param decided   under which decision on what they get
    /// @param second    the second person's look, absent where none was needed or it is still awaited
    /// @param sendings  the oldest first
    public record Release(
            UUID id,
            int no,
            String reference,
            String headed,
            List<Heading> text,
            int found,
            boolean needsSecond,
            PersonId by,
            String byName,
            Instant at,
            int decided,
            @Nullable SecondLook second,
            List<Sending> sendings) {

        public Release {
            text = List.copyOf(text);
            sendings = List.copyOf(sendings);
        }

        /// May go out: looked through once, or twice where it had to be.
        public boolean cleared() {
            return !needsSecond || (second != null && second.cleared());
        }

        /// Whether it is of this text. Before it was kept what stands above a copy, "some parts" went
        /// out with who took part, rights and decisions as well: what such a release holds beyond
        /// what was chosen is no change.
        public boolean holds(Extent extent, List<Heading> now) {
            return (extent == Extent.PART && headed.isEmpty()) ? text.containsAll(now) : text.equals(now);
        }

        /// Waits for a second person.
        public boolean waits() {
            return needsSecond && second == null;
        }
    }

    /// A second person looked, and let it go or held it back.
    public record SecondLook(boolean cleared, String why, String by, Instant at) {}

    /// What happened on a day.
    public record Sending(LocalDate on, Outcome outcome, String note, String by) {}

    /// What became of a copy on its way.
    public enum Outcome {
        SENT("Sent"),
        GIVEN("Given and talked about"),
        CAME_BACK("Came back"),
        NOT_WANTED("They did not want it"),
        KEPT_FOR_LATER("Kept for later, as they asked");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        /// Whether it reached the person, or waits where they want it.
        public boolean arrived() {
            return this != CAME_BACK;
        }
    }

    /// The same for another reason.
    Copy because(String why) {
        return new Copy(id, review, child, recipient, extent, parts, why, way, releases, decided, version);
    }

    /// The last release.
    public Optional<Release> last() {
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.getLast());
    }

    /// The last release, where it was released under what is decided now.
    public Optional<Release> standing() {
        return last().filter(release -> !isNothing() && release.decided() == decided);
    }

    /// The release that may be read, taken out and sent today: looked through as often as it had to be, and not
    /// decided otherwise since.
    public Optional<Release> out() {
        return standing().filter(Release::cleared);
    }

    /// Whether something was released before it was decided anew what they get.
    public boolean withdrawn() {
        return last().isPresent() && standing().isEmpty();
    }

    /// Whether any of its releases reached the person.
    public boolean arrived() {
        return releases.stream()
                .flatMap(release -> release.sendings().stream())
                .anyMatch(sending -> sending.outcome().arrived());
    }

    /// Whether nothing goes out at all.
    public boolean isNothing() {
        return extent == Extent.NOTHING;
    }
}
