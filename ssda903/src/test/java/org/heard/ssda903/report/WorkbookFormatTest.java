package org.heard.ssda903.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.heard.ssda903.check.GivenReturn;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// The workbook against the rules of its format (ECMA-376), read as XML and by nothing of the library that wrote it:
/// what
/// breaks one of these is what a spreadsheet offers to repair.
class WorkbookFormatTest {
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final int MOST_CHARACTERS = 32_767;
    private static final int LONGEST_NAME = 31;

    @TempDir
    private Path folder;

    private final Map<String, Document> parts = new TreeMap<>();

    @BeforeEach
    void a_workbook_of_what_nobody_should_write_in_a_return() throws Exception {
        var nasty = List.of(
                "=1+1",
                "<f>1</f>",
                "&amp;",
                "]]>",
                "\u0001\u0008\u001f",
                "\uFFFE\uFFFF",
                "\uD83D\uDE00",
                "_x0041_",
                "=HYPERLINK(\"\"x\"\")",
                "x".repeat(1_900),
                "x".repeat(100_000),
                " ",
                "'",
                "\t");
        var rows = IntStream.range(0, 3_000)
                .mapToObj(i -> "C%d%s,12/06/2015,\"%s\",\"%s\""
                        .formatted(i, i % 7 == 0 ? "\u0002" : "", nasty.get(i % nasty.size()), nasty.get((i + 5) % 9)))
                .toArray(String[]::new);
        var given = GivenReturn.ending(2026).with(Table.REVIEWS, rows);
        Reports.write(given.read(), given.report(), folder);
        try (var zip = new ZipFile(folder.resolve(Reports.WORKBOOK).toFile())) {
            for (var entry : zip.stream().toList()) {
                assertThat(parts.put(
                                entry.getName(),
                                parsed(zip.getInputStream(entry).readAllBytes())))
                        .as(entry.getName() + " twice")
                        .isNull();
            }
        }
    }

    /// Fails where a part is no well-formed XML 1.0, such as one that holds a control character.
    private static Document parsed(byte[] part) throws ParserConfigurationException, IOException, SAXException {
        var reader = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
        reader.setErrorHandler(null);
        return reader.parse(new ByteArrayInputStream(part));
    }

    private Document part(String name) {
        var found = parts.get(name);
        if (found == null) {
            throw new AssertionError("There is no part " + name + " among " + parts.keySet());
        }
        return found;
    }

    private static List<Element> elements(Document part, String name) {
        var found = part.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /// The type of each part, as the list of types declares it.
    private Map<String, String> types() {
        var ofEndings = new TreeMap<String, String>();
        elements(part(TYPES), "Default")
                .forEach(one -> ofEndings.put(one.getAttribute("Extension"), one.getAttribute("ContentType")));
        var types = new TreeMap<String, String>();
        for (var name : parts.keySet()) {
            var type = ofEndings.get(name.substring(name.lastIndexOf('.') + 1));
            if (!name.equals(TYPES) && type != null) {
                types.put(name, type);
            }
        }
        elements(part(TYPES), "Override")
                .forEach(one -> types.put(one.getAttribute("PartName").substring(1), one.getAttribute("ContentType")));
        return types;
    }

    /// The parts that a part leads to, by the id of the relation.
    private Map<String, String> relations(String of) {
        int slash = of.lastIndexOf('/') + 1;
        var folderOfPart = of.substring(0, slash);
        var name = folderOfPart + "_rels/" + of.substring(slash) + ".rels";
        var targets = new TreeMap<String, String>();
        if (parts.containsKey(name)) {
            for (var one : elements(part(name), "Relationship")) {
                assertThat(one.getAttribute("TargetMode"))
                        .as("nothing outside the file")
                        .isNotEqualTo("External");
                var target = one.getAttribute("Target");
                var whole = target.startsWith("/")
                        ? target.substring(1)
                        : Path.of(folderOfPart + target).normalize().toString();
                assertThat(targets.put(one.getAttribute("Id"), whole)).isNull();
            }
        }
        return targets;
    }

    @Test
    void every_part_has_a_declared_type_and_every_declared_part_is_there() {
        var named = new HashSet<>(parts.keySet());
        named.remove(TYPES);
        assertThat(types().keySet()).isEqualTo(named);
        assertThat(types())
                .allSatisfy((name, type) ->
                        assertThat(type.equals(RELATIONS)).as(name).isEqualTo(name.endsWith(".rels")));
    }

    @Test
    void every_relation_leads_to_a_part_and_every_part_is_reached() {
        var reached = new HashSet<String>();
        var next = new ArrayList<>(relations("").values());
        while (!next.isEmpty()) {
            var name = next.removeLast();
            part(name);
            if (reached.add(name)) {
                next.addAll(relations(name).values());
            }
        }
        assertThat(parts.keySet().stream().filter(name -> !name.equals(TYPES) && !name.endsWith(".rels")))
                .containsExactlyInAnyOrderElementsOf(reached);
    }

    @Test
    void the_names_of_the_sheets_are_those_a_spreadsheet_takes() {
        var names = new HashSet<String>();
        var ids = new HashSet<String>();
        var relations = relations("xl/workbook.xml");
        for (var sheet : elements(part("xl/workbook.xml"), "sheet")) {
            var name = sheet.getAttribute("name");
            assertThat(name).hasSizeBetween(1, LONGEST_NAME).doesNotContainPattern("[\\[\\]:*?/\\\\]|^'|'$");
            assertThat(names.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
            assertThat(ids.add(sheet.getAttribute("sheetId"))).as(name).isTrue();
            var target = relations.get(
                    sheet.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"));
            assertThat(target).as(name).isNotNull();
            assertThat(types()).containsEntry(target, SHEET);
        }
        assertThat(names).hasSize(4);
    }

    @Test
    void no_cell_holds_a_formula_or_more_than_a_cell_can() {
        int cells = 0;
        for (var sheet : sheets()) {
            assertThat(elements(sheet, "f")).isEmpty();
            for (var cell : elements(sheet, "c")) {
                cells++;
                assertThat(cell.getTextContent().length()).isLessThanOrEqualTo(MOST_CHARACTERS);
                assertThat(cell.getAttribute("t")).isIn("inlineStr", "s", "n", "");
            }
        }
        assertThat(cells).isGreaterThan(20_000);
    }

    @Test
    void rows_and_cells_stand_in_their_order_and_none_twice() {
        for (var sheet : sheets()) {
            int before = 0;
            for (var row : elements(sheet, "row")) {
                int number = Integer.parseInt(row.getAttribute("r"));
                assertThat(number).isGreaterThan(before);
                before = number;
                int column = 0;
                for (var cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                    var at = ((Element) cell).getAttribute("r");
                    assertThat(at).matches("[A-Z]" + number);
                    assertThat(at.charAt(0) - 'A' + 1).isGreaterThan(column);
                    column = at.charAt(0) - 'A' + 1;
                }
            }
        }
    }

    @Test
    void the_styles_that_cells_name_are_there() {
        int styles = elements(part("xl/styles.xml"), "cellXfs").stream()
                .mapToInt(all -> all.getElementsByTagNameNS("*", "xf").getLength())
                .sum();
        var named = new HashSet<String>();
        sheets().forEach(sheet -> elements(sheet, "c").forEach(cell -> named.add(cell.getAttribute("s"))));
        named.remove("");
        assertThat(named).isNotEmpty().allMatch(style -> Integer.parseInt(style) < styles);
    }

    private List<Document> sheets() {
        Set<String> names = new HashSet<>();
        types().forEach((name, type) -> {
            if (type.equals(SHEET)) {
                names.add(name);
            }
        });
        assertThat(names).hasSize(4);
        return names.stream().map(this::part).toList();
    }
}
