package org.heard.plain;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.springframework.stereotype.Component;

/// The words of the editions that children read, kept in memory for each authority. An edition never changes, and which
/// one is open is read from the database each time: so no instance ever says what another has closed or replaced.
@Component
class WordsInUse {
    private record Whose(OrganisationId organisation, Language language) {}

    private final Map<Whose, BroughtWords> kept = new ConcurrentHashMap<>();
    private final EditionStore store;

    WordsInUse(EditionStore store) {
        this.store = store;
    }

    BroughtWords of(Language language, int edition) {
        return kept.compute(
                new Whose(Tenancy.current(), language),
                (_, words) -> words != null && words.edition() == edition
                        ? words
                        : new BroughtWords(language, edition, store.lines(language, edition)));
    }
}
