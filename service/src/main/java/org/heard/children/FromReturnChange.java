package org.heard.children;

import java.util.List;
import java.util.Map;
import org.heard.chronicle.Chronicle;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// All that a feed changes in one child's record in one go. A row of version 0 is new; any other replaces the row as it
/// stood at that version.
///
/// @param identity    the child as they are to be, absent where who they are stays as it is
/// @param identifiers numbers that systems know the child by, by scheme; they take the place of the scheme's last one
/// @param birthDate   the birth date from now on in force, absent where that stays
/// @param line        what the chronicle says of it
public record FromReturnChange(
        ChildId child,
        @Nullable Child identity,
        Map<String, String> identifiers,
        Child.@Nullable BirthDate birthDate,
        List<CarePeriod> periods,
        List<Episode> episodes,
        String source,
        Chronicle.Entry line) {

    /// Nothing changed yet but a line in the chronicle.
    public static FromReturnChange of(ChildId child, String source, Chronicle.Entry line) {
        return new FromReturnChange(child, null, Map.of(), null, List.of(), List.of(), source, line);
    }

    /// The same with who the child is to be.
    public FromReturnChange identity(Child changed) {
        return new FromReturnChange(child, changed, identifiers, birthDate, periods, episodes, source, line);
    }

    /// The same with a number.
    public FromReturnChange identifier(String scheme, String value) {
        return new FromReturnChange(child, identity, Map.of(scheme, value), birthDate, periods, episodes, source, line);
    }

    /// The same with a birth date.
    public FromReturnChange born(Child.BirthDate born) {
        return new FromReturnChange(child, identity, identifiers, born, periods, episodes, source, line);
    }

    /// The same with one care period.
    public FromReturnChange period(CarePeriod period) {
        return new FromReturnChange(child, identity, identifiers, birthDate, List.of(period), episodes, source, line);
    }

    /// The same with one episode.
    public FromReturnChange episode(Episode episode) {
        return new FromReturnChange(child, identity, identifiers, birthDate, periods, List.of(episode), source, line);
    }

    /// Whether the child was not known here before.
    public boolean isNew() {
        return identity != null && identity.version() == 0;
    }
}
