package org.heard.madeup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All 153 authorities at once, about 82,000 children: the published sizes dealt out afresh to made-up places in nine
/// made-up regions.
public final class MadeUpEngland {
    private MadeUpEngland() {}

    /// One authority after another, each made when it is asked for, so that no more than one need be in memory.
    /// The hard stories are in the first only.
    public static Stream<MadeUpAuthority> authorities(Seed seed, LocalDate today) {
        return Area.england().stream().map(area -> write(area, seed, today));
    }

    /// The one with this code; an `IllegalArgumentException` where there is none.
    public static MadeUpAuthority authority(String code, Seed seed, LocalDate today) {
        return Area.england().stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .map(area -> write(area, seed, today))
                .orElseThrow(
                        () -> new IllegalArgumentException("no authority of made-up England has the code " + code));
    }

    private static MadeUpAuthority write(Area area, Seed seed, LocalDate today) {
        return Authorship.of(area, seed, area.size(), today).write(area.ordinal() == 1);
    }

    /// The codes of all 153, and how many children each looks after; the largest first.
    public static Map<String, Size> sizes() {
        var sizes = new LinkedHashMap<String, Size>();
        Area.england().stream()
                .sorted(Comparator.comparingInt((Area area) -> area.size().children())
                        .reversed())
                .forEach(area -> sizes.put(area.code(), area.size()));
        return sizes;
    }

    /// The codes of all 153, the one with the hard stories first.
    public static List<String> codes() {
        return Area.england().stream().map(Area::code).toList();
    }

    public static List<String> regions() {
        return Area.REGIONS;
    }
}
