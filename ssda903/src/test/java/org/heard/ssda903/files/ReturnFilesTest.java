package org.heard.ssda903.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.heard.ssda903.files.ReturnFiles.Given;
import org.heard.ssda903.problem.Problem;
import org.heard.ssda903.problem.ProblemCode;
import org.heard.ssda903.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnFilesTest {
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n1001,12/06/2013,04/09/2025,PN1\n";
    private static final byte[] ZIP = Zips.of("reviews.csv", REVIEWS, "uasc.csv", "CHILD,SEX,DOB,DUC\n");
    private static final Limits LIMITS = Limits.usual();

    // Where in a zip's list of files these stand.
    private static final int MADE_BY = 4;
    private static final int FLAGS = 8;
    private static final int METHOD = 10;
    private static final int CHECKSUM = 16;
    private static final int UNPACKED = 24;
    private static final int ATTRIBUTES = 38;
    private static final int PLACE = 42;

    @Test
    void a_zip_gives_its_files_by_name() {
        var given = zip(ZIP);
        assertThat(given.problems()).isEmpty();
        assertThat(given.files()).extracting(NamedFile::name).containsExactly("r.zip: reviews.csv", "r.zip: uasc.csv");
        assertThat(given.files()).extracting(NamedFile::lastName).containsExactly("reviews.csv", "uasc.csv");
        assertThat(text(given.files().getFirst())).isEqualTo(REVIEWS);
    }

    @Test
    void several_uploads_may_be_tables_and_zips_together() {
        var given = ReturnFiles.of(
                List.of(new Given("header.csv", "CHILD\n".getBytes(StandardCharsets.UTF_8)), new Given("r.zip", ZIP)),
                LIMITS);
        assertThat(given.files()).hasSize(3);
    }

    @Test
    void what_an_operating_system_leaves_in_a_zip_is_passed_over() {
        var given = zip(
                Zips.of("__MACOSX/._reviews.csv", "x", ".DS_Store", "x", "Thumbs.db", "x", "in/reviews.csv", REVIEWS));
        assertThat(given.files()).extracting(NamedFile::lastName).containsExactly("reviews.csv");
        assertThat(given.problems()).isEmpty();
    }

    static Stream<Arguments> zips_that_are_not_opened() {
        return Stream.of(
                Arguments.of("overlap", Zips.withInt(ZIP, 1, PLACE, 0), ProblemCode.ZIP_OVERLAP),
                Arguments.of("password", Zips.withShort(ZIP, 0, FLAGS, 1), ProblemCode.ZIP_ENCRYPTED),
                Arguments.of("place outside", Zips.withInt(ZIP, 0, PLACE, 1 << 30), ProblemCode.ZIP_DAMAGED),
                Arguments.of("place before", Zips.withInt(ZIP, 0, PLACE, -5), ProblemCode.ZIP_DAMAGED),
                Arguments.of("very large", Zips.withInt(ZIP, 0, UNPACKED, -1), ProblemCode.TOO_LARGE),
                Arguments.of("states 1 GB", Zips.withInt(ZIP, 0, UNPACKED, 1 << 30), ProblemCode.ZIP_BOMB),
                Arguments.of("cut short", Arrays.copyOf(ZIP, ZIP.length - 30), ProblemCode.ZIP_DAMAGED),
                Arguments.of(
                        "workbook",
                        Zips.of("[Content_Types].xml", "<Types/>", "xl/w.xml", "<x/>"),
                        ProblemCode.NOT_A_CSV));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void zips_that_are_not_opened(String lie, byte[] zip, ProblemCode code) {
        var given = zip(zip);
        assertThat(given.files()).isEmpty();
        assertThat(given.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.severity()).isEqualTo(Severity.REFUSED_FILE);
            assertThat(problem.file()).isEqualTo("r.zip");
            assertThat(problem.message()).matches(".+\\. .+\\.");
        });
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_unpacked() {
        var given = zip(Zips.of("reviews.csv", "0".repeat(40 << 20)));
        assertThat(given.problems()).extracting(Problem::code).containsExactly(ProblemCode.ZIP_BOMB);
    }

    @Test
    void a_zip_that_lies_about_its_size_is_stopped_at_the_size_it_stated() {
        var lying = Zips.withInt(Zips.of("reviews.csv", "0".repeat(40 << 20)), 0, UNPACKED, 1000);
        var given = zip(lying);
        assertThat(refusal(given.files().getFirst()).code()).isEqualTo(ProblemCode.ZIP_BOMB);
    }

    @Test
    void a_file_that_is_damaged_inside_the_zip_is_refused_and_the_others_are_read() {
        var given = zip(Zips.withInt(ZIP, 0, CHECKSUM, 42));
        assertThat(refusal(given.files().get(0)).code()).isEqualTo(ProblemCode.ZIP_DAMAGED);
        assertThat(text(given.files().get(1))).startsWith("CHILD");
        var oddlyPacked = zip(Zips.withShort(ZIP, 0, METHOD, 12));
        assertThat(refusal(oddlyPacked.files().get(0)).code()).isEqualTo(ProblemCode.ZIP_DAMAGED);
    }

    @Test
    void a_link_in_a_zip_is_not_followed() {
        var linked = Zips.withInt(Zips.withShort(ZIP, 0, MADE_BY, 3 << 8), 0, ATTRIBUTES, 0xA1FF0000);
        var given = zip(linked);
        assertThat(given.problems()).extracting(Problem::code).containsExactly(ProblemCode.ZIP_LINK);
        assertThat(given.files()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/reviews.csv", "/etc/reviews.csv", "..\\reviews.csv", "C:\\reviews.csv"})
    void a_name_that_leads_out_of_the_zip_is_refused(String name) {
        var given = zip(Zips.of(name, REVIEWS));
        assertThat(given.problems()).extracting(Problem::code).containsExactly(ProblemCode.ZIP_PATH);
        assertThat(given.files()).isEmpty();
    }

    @Test
    void a_zip_inside_a_zip_is_not_opened() {
        var inner = new String(Zips.of("reviews.csv", REVIEWS), StandardCharsets.ISO_8859_1);
        assertThat(zip(Zips.of("inner.zip", inner)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ZIP_IN_ZIP);
        var hidden = zip(Zips.of("reviews.csv", inner));
        assertThat(refusal(hidden.files().getFirst()).code()).isEqualTo(ProblemCode.NOT_A_CSV);
    }

    @Test
    void more_files_than_a_return_can_have_are_refused() {
        var many = new ArrayList<String>();
        for (int i = 0; i <= LIMITS.files(); i++) many.addAll(List.of(i + ".csv", "x"));
        assertThat(zip(Zips.of(many.toArray(String[]::new))).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TOO_MANY_FILES);
    }

    @Test
    void a_stream_is_read_no_further_than_the_limit() {
        var small = new Limits(1000, 1000, 10, 100, 100, 20, 100, 100);
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }

            @Override
            public int read(byte[] to, int from, int length) {
                Arrays.fill(to, from, from + length, (byte) 'x');
                given += length;
                return length;
            }
        };
        var files = ReturnFiles.of("endless.csv", endless, small);
        assertThat(files.problems()).extracting(Problem::code).containsExactly(ProblemCode.TOO_LARGE);
        assertThat(endless.given).isLessThanOrEqualTo(1001);
    }

    @Test
    void a_stream_that_breaks_off_is_said_to_have() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] to, int from, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(ReturnFiles.of("r.zip", broken, LIMITS).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CANNOT_BE_OPENED);
        assertThat(ReturnFiles.of("r.zip", new ByteArrayInputStream(ZIP), LIMITS)
                        .files())
                .hasSize(2);
    }

    @Test
    void a_folder_gives_its_files_and_no_links_or_folders(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("reviews.csv"), REVIEWS);
        Files.write(folder.resolve("more.zip"), ZIP);
        Files.createDirectory(folder.resolve("last"));
        Files.createSymbolicLink(folder.resolve("uasc.csv"), folder.resolve("reviews.csv"));
        var given = ReturnFiles.at(folder, LIMITS);
        assertThat(given.files())
                .extracting(NamedFile::name)
                .containsExactly("more.zip: reviews.csv", "more.zip: uasc.csv", "reviews.csv");
        assertThat(given.problems())
                .extracting(Problem::file, Problem::code)
                .containsExactly(tuple("last", ProblemCode.PASSED_OVER), tuple("uasc.csv", ProblemCode.LINK));
    }

    @Test
    void a_folder_that_is_not_there_is_said_not_to_be() {
        assertThat(ReturnFiles.at(Path.of("no", "such", "folder"), LIMITS).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CANNOT_BE_OPENED);
    }

    static Stream<Arguments> wrong_files() {
        return Stream.of(
                Arguments.of("a PDF", bytes("%PDF-1.7 x"), ProblemCode.NOT_A_CSV),
                Arguments.of("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, ProblemCode.NOT_A_CSV),
                Arguments.of("a picture", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0}, ProblemCode.NOT_A_CSV),
                Arguments.of(
                        "an old Excel",
                        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
                        ProblemCode.NOT_A_CSV),
                Arguments.of("packed", new byte[] {0x1F, (byte) 0x8B, 8, 0}, ProblemCode.NOT_A_CSV),
                Arguments.of("a web page", bytes("\n<!DOCTYPE html><html>"), ProblemCode.NOT_A_CSV),
                Arguments.of("UTF-16", REVIEWS.getBytes(StandardCharsets.UTF_16), ProblemCode.WRONG_ENCODING),
                Arguments.of("UTF-16", REVIEWS.getBytes(StandardCharsets.UTF_16LE), ProblemCode.WRONG_ENCODING),
                Arguments.of("not a text file", bytes("CHILD,DOB,REVIEW\0,REVIEW_CODE"), ProblemCode.NOT_A_CSV),
                Arguments.of("empty", new byte[0], ProblemCode.EMPTY_FILE),
                Arguments.of("empty", bytes("\uFEFF \r\n"), ProblemCode.EMPTY_FILE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void wrong_files(String words, byte[] content, ProblemCode code) {
        var given = ReturnFiles.of(List.of(new Given("reviews.csv", content)), LIMITS);
        var problem = refusal(given.files().getFirst());
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.message()).contains(words);
    }

    private static ReturnFiles zip(byte[] bytes) {
        return ReturnFiles.of(List.of(new Given("r.zip", bytes)), LIMITS);
    }

    private static String text(NamedFile file) {
        return new String(((NamedFile.Opened) file.open()).bytes(), StandardCharsets.UTF_8);
    }

    private static Problem refusal(NamedFile file) {
        return ((NamedFile.Refused) file.open()).problem();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
