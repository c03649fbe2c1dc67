package org.heard.ssda903.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What Ofsted's lists call a kind of provision or a sector, as the codes of the return that fit it. The table
/// stands in `docs/ssda903.md`.
final class ProviderKinds {
    private static final Set<String> OWN_OR_ANOTHERS = Set.of("PR1", "PR2");

    /// Words of a kind and what it can be; the first that fits counts.
    private record Meaning(List<String> words, Set<String> codes) {
        boolean fits(String text) {
            return words.stream().allMatch(text::contains);
        }
    }

    private static final List<Meaning> PLACEMENTS = List.of(
            new Meaning(List.of("secure training"), Set.of()),
            new Meaning(List.of("secure"), Set.of("K1")),
            new Meaning(List.of("supported accommodation"), Set.of("K3", "H5")),
            new Meaning(List.of("school", "295"), Set.of("K2")),
            new Meaning(List.of("children", "home"), Set.of("K2")),
            new Meaning(List.of("family centre"), Set.of("R3")),
            new Meaning(List.of("adoption support"), Set.of()),
            new Meaning(List.of("adoption"), Set.of("A3", "A4", "A5", "A6", "U2", "U5")),
            new Meaning(List.of("fostering"), Set.of("U1", "U2", "U3", "U4", "U5", "U6")),
            new Meaning(List.of("school"), Set.of("S1")));

    private static final List<Meaning> AUTHORITIES = List.of(
            new Meaning(List.of("local authority"), OWN_OR_ANOTHERS),
            new Meaning(List.of(" la "), OWN_OR_ANOTHERS),
            new Meaning(List.of("council"), OWN_OR_ANOTHERS),
            new Meaning(List.of("regional adoption"), OWN_OR_ANOTHERS));

    private static final List<Meaning> SECTORS = Stream.concat(
                    AUTHORITIES.stream(),
                    Stream.of(
                            new Meaning(List.of("health"), Set.of("PR3")),
                            new Meaning(List.of("nhs"), Set.of("PR3")),
                            new Meaning(List.of("public"), Set.of("PR3")),
                            new Meaning(List.of("voluntary"), Set.of("PR5")),
                            new Meaning(List.of("third sector"), Set.of("PR5")),
                            new Meaning(List.of("charit"), Set.of("PR5")),
                            new Meaning(List.of("private"), Set.of("PR4"))))
            .toList();

    private ProviderKinds() {}

    /// The placements that a kind can be; none where it is not known or can be any.
    static Set<String> placements(String kind) {
        return of(kind, PLACEMENTS).orElse(Set.of());
    }

    /// Whose provision it can be: by the sector, else by a kind that says so.
    static Set<String> providers(String sector, String kind) {
        return of(sector, SECTORS).or(() -> of(kind, AUTHORITIES)).orElse(Set.of());
    }

    private static Optional<Set<String>> of(String text, List<Meaning> meanings) {
        var plain = " "
                + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip() + " ";
        return meanings.stream()
                .filter(meaning -> meaning.fits(plain))
                .map(Meaning::codes)
                .findFirst();
    }
}
