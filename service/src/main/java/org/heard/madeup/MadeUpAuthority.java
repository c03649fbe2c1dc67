package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;

/// A whole authority that does not exist: who works there and every child it looks after or lately did.
///
/// @param code an authority code far outside those given to real places
/// @param children those looked after today, then those who left since the start of the last whole collection year
public record MadeUpAuthority(
        String code, String name, String region, LocalDate today, Workforce workforce, List<MadeUpChild> children) {

    /// The authority that stands alone, with the ten hard stories in it.
    public static MadeUpAuthority generate(Seed seed, Size size, LocalDate today) {
        return Authorship.of(Area.alone(), seed, size, today).write(true);
    }

    /// The code by which that one is known.
    public static String codeOfTheOneAlone() {
        return Area.alone().code();
    }

    public List<MadeUpChild> lookedAfter() {
        return children.stream().filter(child -> child.lookedAfterOn(today)).toList();
    }
}
