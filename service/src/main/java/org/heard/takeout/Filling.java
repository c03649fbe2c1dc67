package org.heard.takeout;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Fills the box with the record, and the box in the box with the confidences. Rows pass through, some hundred
/// at a time.
final class Filling {
    private static final int ROWS_AT_A_TIME = 500;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JdbcClient rows;
    private final Catalogue catalogue;
    private final Labels labels;
    private final Far far;
    private final int of;
    private int done;

    /// What stands on both boxes.
    record Labels(Cover cover, Manifest.Authority authority, String schema) {}

    Filling(JdbcClient rows, Catalogue catalogue, Labels labels, Far far) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.labels = labels;
        this.far = far;
        this.of = TablesOut.all().tables().size();
    }

    void fill(Box box, Optional<Key> key) throws IOException {
        text(box, "README.txt", readme("record.txt"));
        var contents = new Contents();
        for (var table : TablesOut.all().going(Goes.RECORD)) {
            put(box, table, Goes.RECORD, contents);
            step();
        }
        var sealed = key.isEmpty()
                ? null
                : box.putAsIs("confidences.zip.enc", out -> {
                    try (var inner =
                            new Box(Sealing.over(out, key.get()), labels.cover().at())) {
                        fillConfidences(inner);
                    }
                });
        finish(box, "record", contents, sealed, confided());
    }

    private void fillConfidences(Box box) throws IOException {
        text(box, "README.txt", readme("confidences.txt"));
        var contents = new Contents();
        for (var table : TablesOut.all().tables()) {
            if (table.goes() == Goes.CONFIDENCES || (table.goes() == Goes.RECORD && confidedRows(table) > 0)) {
                put(box, table, Goes.CONFIDENCES, contents);
            }
            if (table.goes() == Goes.CONFIDENCES) {
                step();
            }
        }
        finish(box, "confidences", contents, null, List.of());
    }

    /// What one box has come to hold.
    private static final class Contents {
        private final List<Manifest.Table> tables = new ArrayList<>();
        private final List<FileOut> files = new ArrayList<>();
    }

    private void put(Box box, TableOut table, Goes part, Contents contents) throws IOException {
        var selecting = new Selecting(table, catalogue, part);
        var count = new long[1];
        var json = box.put("json/" + table.name() + ".jsonl", out -> count[0] = json(selecting, out));
        var csv = box.put("csv/" + table.name() + ".csv", out -> csv(table, selecting, out));
        contents.tables.add(Manifest.table(table, catalogue, count[0], csv, json));
        for (var column : table.exceptions(ColumnOut.How.FILE)) {
            read(selecting.files(column), 1, row -> {
                var name = row.getString(1);
                if (!box.holds(name)) {
                    var bytes = row.getBytes(2);
                    contents.files.add(box.putAsIs(name, out -> out.write(bytes)));
                }
            });
        }
    }

    private long json(Selecting selecting, OutputStream out) throws IOException {
        var lines = writer(out);
        var count = read(selecting.json(), ROWS_AT_A_TIME, row -> {
            lines.write(row.getString(1));
            lines.write('\n');
        });
        lines.flush();
        return count;
    }

    /// As programs read it: RFC 4180, exactly what is held. What is not there is nothing between two commas; an
    /// empty text is a pair of quotation marks.
    private void csv(TableOut table, Selecting selecting, OutputStream out) throws IOException {
        var csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(writer(out));
        csv.writeRecord(table.columns());
        var cells = new @Nullable String[table.columns().size()];
        read(selecting.texts(), ROWS_AT_A_TIME, row -> {
            for (var column = 0; column < cells.length; column++) {
                cells[column] = row.getString(column + 1);
            }
            csv.writeRecord(cells);
        });
        csv.flush();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    }

    private long read(String sql, int atATime, Each each) {
        var count = new long[1];
        RowCallbackHandler handler = row -> {
            try {
                each.row(row);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            if (++count[0] % atATime == 0) {
                far.at(done, of);
            }
        };
        rows.sql(sql).withFetchSize(atATime).query(handler);
        return count[0];
    }

    /// What is done with a row.
    @FunctionalInterface
    private interface Each {
        void row(ResultSet row) throws IOException, SQLException;
    }

    private void finish(Box box, String part, Contents contents, @Nullable FileOut sealed, List<Manifest.Rest> confided)
            throws IOException {
        var manifest = new Manifest(
                Manifest.FORMAT,
                part,
                labels.cover().at().toString(),
                version(),
                labels.schema(),
                labels.authority(),
                labels.cover().askedBy(),
                labels.cover().agreedBy(),
                contents.tables,
                contents.files,
                sealed,
                confided,
                leftOut(),
                stays());
        box.put("manifest.json", out -> out.write(JSON.writeValueAsBytes(manifest)));
        box.putSums();
    }

    private List<Manifest.Rest> confided() {
        var rest = new ArrayList<Manifest.Rest>();
        for (var table : TablesOut.all().tables()) {
            if (table.goes() == Goes.CONFIDENCES) {
                rest.add(rest(table, table.why(), count(table)));
            } else if (table.goes() == Goes.RECORD) {
                var some = confidedRows(table);
                if (some > 0) {
                    rest.add(rest(table, whySome(table), some));
                }
            }
        }
        return rest;
    }

    private static String whySome(TableOut table) {
        var others = table.confided()
                .map(TableOut.Confided::why)
                .or(() -> table.exceptions(ColumnOut.How.KEPT).stream()
                        .map(ColumnOut::why)
                        .findFirst());
        return "They are about a child whose record is sealed."
                + others.map(" Or: "::concat).orElse("");
    }

    private static List<Manifest.LeftOut> leftOut() {
        return TablesOut.all().tables().stream()
                .flatMap(table -> table.exceptions(ColumnOut.How.LEFT_OUT).stream()
                        .map(column -> new Manifest.LeftOut(table.name(), column.name(), column.why())))
                .toList();
    }

    private List<Manifest.Rest> stays() {
        return TablesOut.all().going(Goes.STAYS).stream()
                .map(table -> rest(
                        table,
                        table.why(),
                        catalogue.get(table.name()).belongsToAnOrganisation() ? count(table) : null))
                .toList();
    }

    private static Manifest.Rest rest(TableOut table, String why, @Nullable Long rows) {
        return new Manifest.Rest(table.name(), table.holds(), why, rows);
    }

    private long count(TableOut table) {
        far.at(done, of);
        return rows.sql("select count(*) from " + table.name() + " where organisation_id = tenant()")
                .query(Long.class)
                .single();
    }

    private long confidedRows(TableOut table) {
        far.at(done, of);
        var selecting = new Selecting(table, catalogue, Goes.CONFIDENCES);
        return selecting.mayBeConfided()
                ? rows.sql(selecting.count()).query(Long.class).single()
                : 0;
    }

    private void step() {
        done++;
        far.at(done, of);
    }

    private static void text(Box box, String name, String text) throws IOException {
        box.put(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String readme(String which) throws IOException {
        try (var stream = Objects.requireNonNull(Filling.class.getResourceAsStream(which), which)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{authority}", labels.authority().name())
                    .replace("{at}", labels.cover().at().toString())
                    .replace("{heard}", version())
                    .replace("{rounds}", Integer.toString(Sealing.ROUNDS));
        }
    }

    private static String version() {
        return Optional.ofNullable(Filling.class.getPackage().getImplementationVersion())
                .orElse("development");
    }
}
