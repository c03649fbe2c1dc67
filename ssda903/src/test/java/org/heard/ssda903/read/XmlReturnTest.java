package org.heard.ssda903.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Row;
import org.heard.ssda903.table.Table;
import org.junit.jupiter.api.Test;

/// The return as one XML file.
class XmlReturnTest {
    private static final String CHILD = """
            <CHILD>
              <HEADER>
                <CHILDID>1001</CHILDID><UPN>UN2</UPN><SEX>F</SEX><DOB>12/06/2012</DOB><ETHNIC>WBRI</ETHNIC><UASC>1</UASC>
                <DUC>12/06/2030</DUC><IN_TOUCH></IN_TOUCH>
                <AMISSING><MISSING>M</MISSING><MIS_START>01/05/2025</MIS_START><MIS_END>02/05/2025</MIS_END></AMISSING>
                <AREVIEW><REVIEW>04/09/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
                <AREVIEW><REVIEW>04/03/2026</REVIEW><REVIEW_CODE>PN3</REVIEW_CODE></AREVIEW>
                <MOTHER>0</MOTHER>
                <PERMANENCE><PREV_PERM>Z1</PREV_PERM></PERMANENCE>
                <OC2><SDQ_SCORE>11</SDQ_SCORE><IMMUNISATIONS>1</IMMUNISATIONS></OC2>
                <AD_PLACED><DATE_PLACED>01/06/2025</DATE_PLACED></AD_PLACED>
              </HEADER>
              <EPISODE><DECOM>01/04/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL><PL_POST>AB1 2CD</PL_POST>
                <PLACE_PROVIDER>PR1</PLACE_PROVIDER><DEC></DEC><REC></REC></EPISODE>
            </CHILD>
            """;

    private static Return read(String... files) {
        var given = Stream.of(files)
                .map(text -> new Given(
                        text.startsWith("<") ? "return.xml" : "reviews.csv", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
        return ReturnReader.read(ReturnFiles.of(given, Limits.usual()), CollectionYear.ending(2026));
    }

    private static String whole(String children) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<EXPSSDA903>\n" + children + "</EXPSSDA903>";
    }

    private static List<String> texts(Return read, Table table) {
        return read.rows(table).rows().stream()
                .map(row ->
                        String.join(",", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    @Test
    void each_element_becomes_a_row_of_its_table() {
        var read = read(whole(CHILD));
        assertThat(texts(read, Table.HEADER)).containsExactly("1001,F,12/06/2012,WBRI,UN2,0,");
        assertThat(texts(read, Table.EPISODES)).containsExactly("1001,01/04/2025,S,C2,N1,U6,PR1,,,,,AB1 2CD,");
        assertThat(texts(read, Table.REVIEWS))
                .containsExactly("1001,12/06/2012,04/09/2025,PN1", "1001,12/06/2012,04/03/2026,PN3");
        assertThat(texts(read, Table.UASC)).containsExactly("1001,F,12/06/2012,12/06/2030");
        assertThat(texts(read, Table.MISSING)).containsExactly("1001,12/06/2012,M,01/05/2025,02/05/2025");
        assertThat(texts(read, Table.PREVIOUS_PERMANENCE)).containsExactly("1001,12/06/2012,Z1,,");
        assertThat(texts(read, Table.OC2)).containsExactly("1001,12/06/2012,11,,,,1,,,,,");
        assertThat(texts(read, Table.PLACED_FOR_ADOPTION)).containsExactly("1001,12/06/2012,01/06/2025,,");
        assertThat(read.rows(Table.OC3).rows())
                .as("nothing said of leaving care")
                .isEmpty();
        assertThat(read.rows(Table.AD1).rows())
                .as("nothing said of an adoption")
                .isEmpty();
    }

    @Test
    void a_row_is_told_by_the_line_it_begins_in() {
        assertThat(read(whole(CHILD)).rows(Table.REVIEWS).rows())
                .extracting(Row::row)
                .containsExactly(8, 9);
        assertThat(read(whole(CHILD.replace("04/03/2026", "31/02/2026"))).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.UNREADABLE_DATE)
                .extracting(Problem::row)
                .containsExactly(9);
    }

    @Test
    void a_file_that_breaks_off_is_refused_whole() {
        var read = read(whole(CHILD + "<CHILD><HEADER><CHILDID>1002</CHILDID>"));
        assertThat(read.files()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.DAMAGED_XML);
    }

    @Test
    void what_it_names_from_elsewhere_is_not_fetched() {
        var read = read("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<EXPSSDA903><CHILD><HEADER><CHILDID>&e;</CHILDID></HEADER></CHILD></EXPSSDA903>");
        assertThat(read.rows(Table.HEADER).rows())
                .noneMatch(row -> row.child().text().contains("root"));
        assertThat(read.problems()).isNotEmpty();
    }

    @Test
    void xml_of_another_kind_says_so() {
        assertThat(read("<?xml version=\"1.0\"?><Workbook/>").problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("<Workbook>"));
    }

    @Test
    void an_element_that_nobody_knows_costs_nothing_else() {
        var read = read(whole(CHILD.replace("<MOTHER>", "<SHOE><SIZE>4</SIZE></SHOE><MOTHER>")));
        assertThat(texts(read, Table.HEADER)).containsExactly("1001,F,12/06/2012,WBRI,UN2,0,");
        assertThat(read.problems()).extracting(Problem::message).anyMatch(message -> message.contains("SHOE"));
    }

    @Test
    void a_return_given_both_ways_is_read_one_way() {
        var read = read(whole(CHILD), "CHILD,DOB,REVIEW,REVIEW_CODE\n1001,12/06/2012,04/09/2025,PN1\n");
        assertThat(read.problems()).extracting(Problem::code).contains(ProblemCode.REPEATED_TABLE);
        assertThat(texts(read, Table.REVIEWS)).hasSize(1);
    }

    @Property(tries = 500)
    void any_damage_is_answered(@ForAll int at, @ForAll byte with) {
        var bytes = whole(CHILD + CHILD.replace("1001", "1002")).getBytes(StandardCharsets.UTF_8);
        var damaged = Arrays.copyOf(bytes, bytes.length);
        damaged[Math.floorMod(at, damaged.length)] = with;
        var read = ReturnReader.read(
                ReturnFiles.of(List.of(new Given("return.xml", damaged)), Limits.usual()), CollectionYear.ending(2026));
        assertThat(read.rows(Table.HEADER).rows().size() == 2
                        || !read.problems().isEmpty())
                .isTrue();
    }
}
