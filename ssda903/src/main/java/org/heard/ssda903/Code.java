package org.heard.ssda903;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One code of the return, what it stands for, and the collection years in which it may be used.
///
/// @param code  as it is written in the return: `U4`
/// @param label what it means; null where no published label was found (see `docs/ssda903.md`)
/// @param first the first collection year that takes it; null when it has been there as long as we know
/// @param last  the last collection year that takes it; null while it is still taken
public record Code(
        String code,
        @Nullable String label,
        @Nullable CollectionYear first,
        @Nullable CollectionYear last) {

    public Optional<String> meaning() {
        return Optional.ofNullable(label);
    }

    public boolean validIn(CollectionYear year) {
        return (first == null || first.compareTo(year) <= 0) && (last == null || last.compareTo(year) >= 0);
    }

    /// The code with its meaning, as a page shows it.
    @Override
    public String toString() {
        return label == null ? code : code + " " + label;
    }
}
