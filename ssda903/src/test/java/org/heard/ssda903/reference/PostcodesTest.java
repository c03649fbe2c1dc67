package org.heard.ssda903.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Postcodes found where they lie, as the Postcode Directory of November 2025 has them.
class PostcodesTest {
    @TempDir
    private static Path folder;

    private static final class Once {
        static final Postcodes CARRIED = Postcodes.in(folder);
    }

    @ParameterizedTest(name = "{0} lies in {1}")
    @CsvSource({
        "SW1A 1AA, E09000033",
        "sw1a1aa, E09000033",
        "S70 2TA, E08000038",
        "S1 2HH, E08000039",
        "AB10 1AA, SCO",
        "CF10 1EP, WAL",
        "BT1 5GS, NIR",
        "JE2 3AB, NUK",
        "IM1 1AE, NUK",
        "CB1 0AA, E10000003",
    })
    void a_postcode_lies_in_an_authority(String postcode, String authority) {
        assertThat(Once.CARRIED.find(postcode).orElseThrow().authority()).isEqualTo(authority);
    }

    @ParameterizedTest
    @CsvSource({"ZZ99 3VZ", "SW1A 1A", "SW1A 1AAA", "''", "'SW1A,1AA'", "0000000", "ZZZZZZZ"})
    void there_is_no_other(String postcode) {
        assertThat(Once.CARRIED.find(postcode)).isEmpty();
    }

    /// The distance that the return's guide works out as an example.
    @Test
    void a_distance_is_counted_as_the_return_counts_it() {
        var from = Once.CARRIED.find("ZE1 0AA").orElseThrow();
        var to = Once.CARRIED.find("ZE3 9JX").orElseThrow();
        assertThat(from.milesTo(to)).hasValue(20.1);
        assertThat(from.milesTo(from)).hasValue(0.0);
        assertThat(from.milesTo(Once.CARRIED.find("BT1 5GS").orElseThrow())).isEmpty();
    }

    @Test
    void files_of_earlier_lists_do_not_stay(@TempDir Path other) throws IOException {
        Files.write(other.resolve("postcodes-2024-05.bin"), new byte[10]);
        var mine = Files.write(other.resolve("notes.bin"), new byte[10]);
        Postcodes.in(other).find("SW1A 1AA");
        try (var files = Files.list(other)) {
            assertThat(files).hasSize(2).contains(mine);
        }
    }

    @Test
    void a_file_cut_short_is_made_anew(@TempDir Path other) throws IOException {
        Postcodes.in(other).find("SW1A 1AA");
        Path made;
        try (var files = Files.list(other)) {
            made = files.findFirst().orElseThrow();
        }
        var whole = Files.readAllBytes(made);
        Files.write(made, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(Postcodes.in(other).find("SW1A 1AA")).isPresent();
        assertThat(Files.size(made)).isEqualTo(whole.length);
    }

    @Test
    void where_nothing_can_be_written_it_is_held_in_memory(@TempDir Path other) throws IOException {
        var file = Files.createFile(other.resolve("no-folder"));
        assertThat(Postcodes.in(file).find("SW1A 1AA")).isPresent();
    }

    @Test
    void an_authority_is_known_by_every_code_it_has_or_had() {
        assertThat(Authorities.find("E08000016").orElseThrow().name()).isEqualTo("Barnsley");
        assertThat(Authorities.find("e08000038 ")).isEqualTo(Authorities.find("E08000016"));
        assertThat(Authorities.find("370")).isEqualTo(Authorities.find("E08000016"));
        assertThat(Authorities.find("E07000008")).as("a district").isEmpty();
    }
}
