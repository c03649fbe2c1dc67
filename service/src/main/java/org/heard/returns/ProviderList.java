package org.heard.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.ssda903.reference.Provider;
import org.heard.ssda903.reference.ProviderFact;
import org.heard.ssda903.reference.ProviderLists;

/// Ofsted's list of providers as an authority gave it: of which day, and how it was understood.
///
/// @param asAt     the day of which it speaks
/// @param kinds    how many providers it has of each kind; each counts once
/// @param layouts  the sheets in which they stand
/// @param untold   what none of the sheets has a column for
/// @param passedOver what could not be read of it
public record ProviderList(
        LocalDate asAt,
        Instant givenAt,
        String givenBy,
        List<String> files,
        int providers,
        Map<Kind, Integer> kinds,
        List<ProviderLists.Layout> layouts,
        Set<ProviderFact> untold,
        List<String> passedOver) {
    public ProviderList {
        files = List.copyOf(files);
        layouts = List.copyOf(layouts);
        untold = Set.copyOf(untold);
        passedOver = List.copyOf(passedOver);
    }

    /// What a provider is, by the placements that it can be.
    public enum Kind {
        SECURE_HOME("secure children’s homes", "K1"),
        HOME("children’s homes", "K2"),
        SUPPORTED("supported accommodation", "K3"),
        FAMILY_CENTRE("residential family centres", "R3"),
        ADOPTION("adoption agencies", "A3"),
        FOSTERING("fostering agencies", "U4"),
        SCHOOL("residential schools", "S1"),
        OTHER("of a kind that was not understood", "");

        private final String words;
        private final String placement;

        Kind(String words, String placement) {
            this.words = words;
            this.placement = placement;
        }

        /// As said in a sentence, of several.
        public String words() {
            return words;
        }

        /// The same where a line begins with it.
        public String title() {
            return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        }

        private static Kind of(Provider provider) {
            return Arrays.stream(values())
                    .filter(kind -> provider.placements().contains(kind.placement))
                    .findFirst()
                    .orElse(OTHER);
        }
    }

    static ProviderList of(ProviderListStore.Given given, ProviderLists read) {
        var kinds = new EnumMap<Kind, Integer>(Kind.class);
        read.list().forEach(provider -> kinds.merge(Kind.of(provider), 1, Integer::sum));
        var untold = EnumSet.allOf(ProviderFact.class);
        read.layouts().forEach(layout -> untold.retainAll(layout.untold()));
        return new ProviderList(
                given.asAt(),
                given.givenAt(),
                given.givenBy(),
                given.files(),
                read.count(),
                kinds,
                read.layouts(),
                untold,
                read.problems().stream()
                        .map(problem -> problem.file() + ": " + problem.message())
                        .toList());
    }

    /// The kinds that Ofsted registers in number and the list has none of: any number of theirs would be
    /// found by check 1008.
    public List<String> kindsWithout() {
        return EnumSet.of(Kind.HOME, Kind.SUPPORTED, Kind.FOSTERING).stream()
                .filter(kind -> !kinds.containsKey(kind))
                .map(Kind::words)
                .toList();
    }

    /// What no column tells, and the checks that therefore find nothing.
    public List<String> untoldInWords() {
        return untold.stream()
                .sorted(Comparator.naturalOrder())
                .map(fact -> "%s (%s)"
                        .formatted(
                                fact.words(),
                                switch (fact) {
                                    case KIND -> "check 219";
                                    case SECTOR -> "check 224";
                                    case POSTCODE -> "check 221";
                                    case AUTHORITY -> "check 229";
                                    case CLOSED -> "checks 227 and 228";
                                }))
                .toList();
    }
}
