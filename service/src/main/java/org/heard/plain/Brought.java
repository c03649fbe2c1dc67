package org.heard.plain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a language that an authority brings stands.
///
/// @param working  the last words that were kept
/// @param tried    a file that came since and was not kept yet
/// @param openings when it was opened to children and closed, the last time first
public record Brought(Language language, Optional<Wording> working, Optional<Wording> tried, List<Opening> openings) {
    /// That it was opened, or closed.
    ///
    /// @param edition empty where it was closed
    public record Opening(Instant at, Optional<Integer> edition, String by) {}

    /// What is said for a phrase.
    ///
    /// @param where  in which part of the child's pages
    /// @param vital  whether it is one of safety or rights
    /// @param matter what is the matter with the words
    public record Line(
            String room, String where, String english, String words, boolean vital, Optional<Matter> matter) {
        static Line of(BroughtLine line) {
            return new Line(
                    line.phrase().room(),
                    line.phrase().where(),
                    line.phrase().english(),
                    line.words(),
                    line.phrase().vital(),
                    line.matter());
        }

        public boolean isSaid() {
            return matter.filter(Matter::inEnglish).isEmpty();
        }

        /// Whether it keeps the language from being opened.
        public boolean isInTheWay() {
            return vital && (!isSaid() || matter.filter(Matter.CHANGED::equals).isPresent());
        }
    }

    /// An edition and what is in it.
    ///
    /// @param unknown     how many of its phrases nobody says any more
    /// @param translators everybody under whose name words of it were made
    public record Wording(Edition edition, List<Line> lines, long unknown, List<String> translators) {
        public long said() {
            return lines.stream().filter(Line::isSaid).count();
        }

        /// What somebody should look at, but for what is not said at all.
        public List<Line> faulty() {
            return lines.stream()
                    .filter(line -> line.matter().isPresent() && !line.words().isEmpty())
                    .toList();
        }

        /// Words of safety and rights that keep it from being opened.
        public List<Line> inTheWay() {
            return lines.stream().filter(Line::isInTheWay).toList();
        }

        /// How much of a part of the pages is said.
        public record Part(String where, long said, long phrases) {}

        /// Part by part.
        public List<Part> parts() {
            return lines.stream().map(Line::where).distinct().map(this::part).toList();
        }

        /// The phrases of a part.
        public List<Line> in(Part part) {
            return in(part.where());
        }

        private List<Line> in(String where) {
            return lines.stream().filter(line -> line.where().equals(where)).toList();
        }

        private Part part(String where) {
            var there = in(where);
            return new Part(where, there.stream().filter(Line::isSaid).count(), there.size());
        }
    }

    /// With which edition it is open to children.
    public Optional<Integer> open() {
        return openings.stream().findFirst().flatMap(Opening::edition);
    }

    /// Since when children meet it without a break.
    public Optional<Instant> openSince() {
        return openings.stream()
                .takeWhile(one -> one.edition().isPresent())
                .reduce((_, earlier) -> earlier)
                .map(Opening::at);
    }
}
