package org.heard.feeds;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import org.heard.ssda903.CollectionYear;
import org.jspecify.annotations.Nullable;

/// What stands after `./heard load`.
///
/// @param folder    with the files of the year
/// @param last      with those of the year before
/// @param names     the list of names and workers
/// @param namesFrom the day from which its workers have the children, absent for today
/// @param create    what to call the authority where there is none with this code
record LoadWords(
        Path folder,
        @Nullable Path last,
        @Nullable Path names,
        @Nullable LocalDate namesFrom,
        String authority,
        CollectionYear year,
        String create,
        boolean dryRun,
        boolean json) {

    static final String USAGE = """
            Usage: ./heard load FOLDER --authority E08000003 --year 2026
                [--last FOLDER] [--names FILE] [--names-from 2026-06-01] [--dry-run] [--create "Name"] [--json]

              FOLDER        the CSV files of the year, or a zip of them; where it holds folders `this` and `last`
                            and a file `names.csv`, those are taken
              --authority   the authority's ONS code
              --year        the year in which the collection ends
              --last        the files of the year before: they tell when care really began
              --names       a list of names and workers; --names-from is the day from which they are, today if left out
              --dry-run     says what would change and every problem, and changes no child's record
              --create      opens the authority under this name where it is not here yet
              --json        for programs

            It ends with 0 when all is loaded, 1 when it is loaded and problems are listed, 2 when nothing could be used.
            """;

    /// Why the words cannot be understood.
    static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1;

        private final String why;

        private Misunderstood(String why) {
            super(why, null, false, false);
            this.why = why;
        }

        /// In words for whoever typed them.
        String why() {
            return why;
        }
    }

    static LoadWords of(List<String> words, Path from) throws Misunderstood {
        var reading = new Reading(from);
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            reading.take(left.removeFirst(), left);
        }
        return reading.whole();
    }

    private static final class Reading {
        private final Path from;
        private @Nullable Path folder;
        private @Nullable Path last;
        private @Nullable Path names;
        private @Nullable LocalDate namesFrom;
        private String authority = "";
        private String year = "";
        private String create = "";
        private boolean dryRun;
        private boolean json;

        Reading(Path from) {
            this.from = from;
        }

        void take(String word, ArrayDeque<String> after) throws Misunderstood {
            switch (word) {
                case "--authority" -> authority = value(word, after).toUpperCase(Locale.ROOT);
                case "--year" -> year = value(word, after);
                case "--last" -> last = from.resolve(value(word, after));
                case "--names" -> names = from.resolve(value(word, after));
                case "--names-from" -> namesFrom = day(word, value(word, after));
                case "--create" -> create = value(word, after).strip();
                case "--dry-run" -> dryRun = true;
                case "--json" -> json = true;
                default -> {
                    if (word.startsWith("--")) {
                        throw new Misunderstood("There is no " + word + ".");
                    }
                    if (folder != null) {
                        throw new Misunderstood("One folder at a time: " + word + " is the second.");
                    }
                    folder = from.resolve(word);
                }
            }
        }

        LoadWords whole() throws Misunderstood {
            if (folder == null) {
                throw new Misunderstood("Say which folder the files are in.");
            }
            if (!authority.matches("[A-Z]\\d{8}")) {
                throw new Misunderstood(
                        "Say which authority it is: --authority and its ONS code, a letter and eight digits.");
            }
            if (!year.matches("20\\d\\d")) {
                throw new Misunderstood("Say which year it is: --year and the year in which the collection ends.");
            }
            return new LoadWords(
                    folder,
                    last,
                    names,
                    namesFrom,
                    authority,
                    CollectionYear.ending(Integer.parseInt(year)),
                    create,
                    dryRun,
                    json);
        }

        private static String value(String word, ArrayDeque<String> after) throws Misunderstood {
            if (after.isEmpty() || after.getFirst().startsWith("--")) {
                throw new Misunderstood(word + " needs something after it.");
            }
            return after.removeFirst();
        }

        private static LocalDate day(String word, String text) throws Misunderstood {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException notADay) {
                throw new Misunderstood(word + " needs a day written like 2026-06-01.");
            }
        }
    }
}
