package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// All 153 authorities at once, about 82,000 children: the published sizes dealt out afresh to made-up places in nine
/// made-up regions.
public final class MadeUpEngland {
    private MadeUpEngland() {}

    /// One authority after another, each made when it is asked for, so that no more than one need be in memory.
    /// The hard stories are in the first only.
    public static Stream<MadeUpAuthority> authorities(Seed seed, LocalDate today) {
        return Area.england().stream()
                .map(area -> Authorship.of(area, seed, area.size(), today).write(area.ordinal() == 1));
    }

    /// The codes of all 153.
    public static List<String> codes() {
        return Area.england().stream().map(Area::code).toList();
    }

    public static List<String> regions() {
        return Area.REGIONS;
    }
}
