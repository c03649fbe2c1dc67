package org.heard.ssda903.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.table.Column;
import org.heard.ssda903.table.Table;
import org.jspecify.annotations.Nullable;

/// Reads the XML form of the return: all tables in one file, child by child. A row is told by the line its
/// element begins in. A file that breaks off is refused whole, so that nobody takes half a return for a return.
final class XmlReturn {
    private static final XMLInputFactory READERS = XMLInputFactory.newFactory();

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        READERS.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private record Line(int number, Map<String, String> values) {}

    private final String file;
    private final CollectionYear year;
    private final Limits limits;
    private final ChildIndex children;
    private final Problems problems;
    private final Map<Table, TableReading> tables = new EnumMap<>(Table.class);
    private final TreeSet<String> unknown = new TreeSet<>();
    private int rows;

    private XmlReturn(String file, CollectionYear year, Limits limits, ChildIndex children, Problems problems) {
        this.file = file;
        this.year = year;
        this.limits = limits;
        this.children = children;
        this.problems = problems;
    }

    /// Whether it is an XML file at all.
    static boolean is(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toUpperCase(Locale.ROOT);
        return head.startsWith("<?XML") || head.startsWith("<" + XmlShape.ROOT);
    }

    /// The tables of the file; none where it is refused, and then a problem says why.
    static Map<Table, TableReading> read(
            String file, byte[] bytes, CollectionYear year, Limits limits, ChildIndex children, Problems problems) {
        var reading = new XmlReturn(file, year, limits, children, problems);
        try {
            return reading.read(READERS.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException broken) {
            var place = broken.getLocation();
            problems.refuse(
                    file,
                    null,
                    ProblemCode.DAMAGED_XML,
                    "The XML breaks off in line %d. Export the return again."
                            .formatted(place == null ? 1 : place.getLineNumber()));
            return Map.of();
        }
    }

    private Map<Table, TableReading> read(XMLStreamReader xml) throws XMLStreamException {
        xml.nextTag();
        if (!name(xml).equals(XmlShape.ROOT)) {
            problems.refuse(
                    file,
                    null,
                    ProblemCode.UNKNOWN_TABLE,
                    "This is XML, but not a return: it begins with <%s>, a return with <%s>."
                            .formatted(xml.getLocalName(), XmlShape.ROOT));
            return Map.of();
        }
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isStartElement() && !name(xml).equals(XmlShape.CHILD)) {
                unknown.add(xml.getLocalName());
                skip(xml);
            } else if (xml.isStartElement()) {
                child(xml);
                if (rows > limits.rows()) {
                    problems.refuse(
                            file,
                            null,
                            ProblemCode.TOO_MANY_ROWS,
                            "The file has more than %,d rows. Give the return of one authority."
                                    .formatted(limits.rows()));
                    return Map.of();
                }
            }
        }
        if (!unknown.isEmpty()) {
            problems.add(Problem.ofFile(
                    file,
                    null,
                    Severity.NOTE,
                    ProblemCode.EXTRA_COLUMN,
                    "The return has no element %s; what stands in it is not read."
                            .formatted(Words.listed(
                                    unknown.stream().map(Words::quoted).toList()))));
        }
        // a return without a missing child has no element for one, and says so by that
        XmlShape.tables().stream().filter(table -> table.collectedIn(year)).forEach(this::reading);
        tables.values().forEach(reading -> reading.finished(TextEncoding.UTF_8));
        return tables;
    }

    /// The child's number and birth date stand in the header alone; they are put into every row.
    private void child(XMLStreamReader xml) throws XMLStreamException {
        int begins = xml.getLocation().getLineNumber();
        var header = new LinkedHashMap<String, String>();
        var lines = new ArrayList<Map.Entry<Table, Line>>();
        int headerLine = begins;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && name(xml).equals(XmlShape.CHILD))) {
            if (!xml.isStartElement()) {
                continue;
            }
            if (name(xml).equals(XmlShape.HEADER)) {
                headerLine = xml.getLocation().getLineNumber();
                values(xml, Table.HEADER, header, lines);
            } else {
                row(xml, lines);
            }
        }
        int at = headerLine;
        XmlShape.rowsOf(header).forEach((table, values) -> add(table, at, values, header));
        lines.forEach(line ->
                add(line.getKey(), line.getValue().number(), line.getValue().values(), header));
    }

    private void row(XMLStreamReader xml, List<Map.Entry<Table, Line>> lines) throws XMLStreamException {
        var element = name(xml);
        int number = xml.getLocation().getLineNumber();
        var values = new LinkedHashMap<String, String>();
        if (!XmlShape.isRow(element)) {
            unknown.add(xml.getLocalName());
            skip(xml);
            return;
        }
        var table = XmlShape.tableOf(element);
        values(xml, table, values, lines);
        lines.add(Map.entry(table, new Line(number, values)));
    }

    /// The values inside an element, up to its end; a row inside it is one of `lines`.
    private void values(
            XMLStreamReader xml, Table table, Map<String, String> values, List<Map.Entry<Table, Line>> lines)
            throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isStartElement()) {
                continue;
            }
            var element = name(xml);
            var column = XmlShape.columnOf(element);
            if (table == Table.HEADER && XmlShape.isRow(element)) {
                row(xml, lines);
            } else if (XmlShape.isKnown(table, column)) {
                var text = xml.getElementText();
                if (!text.isEmpty() || !values.containsKey(column)) {
                    values.put(column, text);
                }
            } else {
                unknown.add(xml.getLocalName());
                skip(xml);
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void add(Table table, int number, Map<String, String> values, Map<String, String> header) {
        if (!table.collectedIn(year)) {
            return;
        }
        rows++;
        var texts = new ArrayList<String>();
        for (Column<?> column : table.columns()) {
            texts.add(value(column.name(), values, header).replaceAll("[\\r\\n\\t]+", " "));
        }
        reading(table).line(number, String.join(",", texts), texts);
    }

    private TableReading reading(Table table) {
        return tables.computeIfAbsent(
                table, key -> new TableReading(file, TableFinder.whole(table), year, limits, children, problems));
    }

    private static String value(String column, Map<String, String> values, Map<String, String> header) {
        @Nullable String own = values.get(column);
        if (own != null) {
            return own;
        }
        return column.equals("CHILD") || column.equals("DOB") ? header.getOrDefault(column, "") : "";
    }

    private static String name(XMLStreamReader xml) {
        return xml.getLocalName().toUpperCase(Locale.ROOT);
    }
}
