package org.heard.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.heard.ssda903.reference.Place;
import org.heard.ssda903.reference.Provider;
import org.heard.ssda903.reference.Reference;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Days;
import org.heard.ssda903.table.Kind;
import org.heard.ssda903.table.Table;

/// Returns made up at random: every table of the year, values of the right kind, and no sense. Much is wrong with
/// them, so that most checks have something to say.
public final class MadeUp {
    private static final List<String> POSTCODES = List.of("AB1 2CD", "ab12ce", "ZX9 9ZZ", "ZX1 1AA");

    private final Random random;
    private final CollectionYear year;

    private MadeUp(Random random, CollectionYear year) {
        this.random = random;
        this.year = year;
    }

    /// The rows of each table, as they stand in its file, for these children.
    public static Map<Table, List<String>> rows(Random random, CollectionYear year, List<String> children) {
        var made = new MadeUp(random, year);
        var tables = new EnumMap<Table, List<String>>(Table.class);
        for (var table : Table.list(year)) {
            var rows = new ArrayList<String>();
            for (var child : children) {
                int most = table == Table.HEADER ? 1 : 3;
                for (int i = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(most); i > 0; i--) {
                    rows.add(made.row(table, child));
                }
            }
            tables.put(table, rows);
        }
        return tables;
    }

    private String row(Table table, String child) {
        return String.join(
                ",",
                table.columns().stream().map(column -> value(column, child)).toList());
    }

    private String value(Column<?> column, String child) {
        var kind = column.kind();
        if (kind == Kind.CHILD_NUMBER) {
            return child;
        }
        if (random.nextInt(12) == 0 || (column.weight().mayBeBlank() && random.nextInt(3) == 0)) {
            return "";
        }
        if (column.name().equals("DOB")) {
            return born(child, random.nextInt(15) == 0);
        }
        if (kind == Kind.DAY || kind == Kind.UNCERTAIN_DAY) {
            return Days.write(
                    year.start().plusDays(random.nextInt(8) == 0 ? random.nextInt(2000) - 1500 : random.nextInt(366)));
        }
        if (kind.codes().isPresent()) {
            var codes = random.nextInt(10) == 0
                    ? kind.codes().get().list()
                    : kind.codes().get().list(year);
            return codes.get(random.nextInt(codes.size())).code();
        }
        if (kind == Kind.UPN) {
            return "A%012d".formatted(Math.floorMod(child.hashCode(), 1_000_000));
        }
        return kind == Kind.POSTCODE
                ? POSTCODES.get(random.nextInt(POSTCODES.size()))
                : kind == Kind.SCORE
                        ? String.valueOf(random.nextInt(42))
                        : kind == Kind.SOCIAL_WORKER
                                ? "SW" + (10 + random.nextInt(3))
                                : kind == Kind.AUTHORITY ? "301" : "123456" + random.nextInt(10);
    }

    /// Each child has one birth date, mostly.
    private String born(String child, boolean other) {
        return Days.write(LocalDate.of(year.ending() - Math.floorMod(child.hashCode(), 22), 2, 1)
                .plusDays(Math.floorMod(child.hashCode() * 31, 360) + (other ? 1 : 0)));
    }

    /// An authority, postcodes and providers, so that every check can be asked.
    public static Reference reference() {
        return Reference.none()
                .withAuthority("E06000001")
                .withPostcodes(postcode -> postcode.startsWith("ZX9")
                        ? Optional.empty()
                        : Optional.of(new Place(
                                postcode.startsWith("A") ? "E06000001" : "E06000002",
                                true,
                                postcode.hashCode() % 1000 * 100,
                                200_000)))
                .withProviders(number -> number.endsWith("7")
                        ? Optional.empty()
                        : Optional.of(new Provider(
                                number,
                                Set.of("K2", "U6"),
                                Set.of("PR4"),
                                Optional.of("AB1 2CD"),
                                Optional.of("E06000001"),
                                Optional.of(LocalDate.of(2020, 1, 1)),
                                Optional.of(LocalDate.of(2025, 11, 1)))));
    }
}
