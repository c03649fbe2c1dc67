package org.heard.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.children.FromReturn;
import org.heard.children.OnRecord;
import org.heard.comparison.Delivery;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.read.Return;
import org.heard.ssda903.table.HeaderRow;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// What a year's return that was loaded here told of matters that the record does not keep. Its rows are
/// written again as they came, of the children whom the record has in that year.
final class ToldInReturn {
    /// The tables of which the record keeps nothing.
    static final List<Table> NOT_KEPT = List.of(
            Table.OC2,
            Table.OC3,
            Table.AD1,
            Table.PLACED_FOR_ADOPTION,
            Table.PREVIOUS_PERMANENCE,
            Table.DEPRIVATION_OF_LIBERTY);

    private final Delivery delivery;
    private final Return given;
    private final Map<String, HeaderRow> headers;

    private ToldInReturn(Delivery delivery, Return given) {
        this.delivery = delivery;
        this.given = given;
        headers = byNumber(given);
    }

    /// Empty where no return of that year was loaded.
    static Optional<ToldInReturn> find(LoadedReturns loaded, CollectionYear year) {
        return loaded.find(year).map(found -> new ToldInReturn(found.delivery(), Reading.read(found.files(), year)));
    }

    /// With which it came.
    Delivery delivery() {
        return delivery;
    }

    /// The tables it has, each with the good rows about these children.
    Map<Table, List<Row>> tables(List<OnRecord> numbered) {
        var children = children(numbered);
        var tables = new EnumMap<Table, List<Row>>(Table.class);
        for (var table : NOT_KEPT) {
            if (given.has(table)) {
                var rows = new ArrayList<Row>();
                for (var row : given.rows(table).goodRows()) {
                    if (isAbout(row, children.get(row.child().find().orElse("")))) {
                        rows.add(row);
                    }
                }
                tables.put(table, rows);
            }
        }
        return tables;
    }

    /// How many of its care leavers are none of these children: who was not looked after in the year is not
    /// written.
    int leaversWithout(List<OnRecord> numbered) {
        var children = children(numbered);
        return (int) given.careLeavers().goodRows().stream()
                .filter(row -> !isAbout(row, children.get(row.child().find().orElse(""))))
                .count();
    }

    /// The child's row in its header, where number and birth date are the child's.
    @Nullable
    HeaderRow header(OnRecord child) {
        var header = headers.get(child.identifier(FromReturn.SCHEME));
        return isAbout(header, child) ? header : null;
    }

    private static boolean isAbout(@Nullable Row row, @Nullable OnRecord child) {
        if (row == null || child == null) {
            return false;
        }
        var stated = row.born();
        LocalDate born = stated == null ? null : stated.value();
        var known = child.child().birthDate();
        return born == null || (known != null && known.day().equals(born));
    }

    private static Map<String, HeaderRow> byNumber(Return given) {
        var headers = new HashMap<String, HeaderRow>();
        given.headers().goodRows().forEach(header -> headers.put(header.child().get(), header));
        return headers;
    }

    /// By number; a child whom its header gives another birth date is somebody else.
    private Map<String, OnRecord> children(List<OnRecord> numbered) {
        var children = new HashMap<String, OnRecord>();
        for (var child : numbered) {
            var number = child.identifier(FromReturn.SCHEME);
            if (!headers.containsKey(number) || header(child) != null) {
                children.put(number, child);
            }
        }
        return children;
    }
}
