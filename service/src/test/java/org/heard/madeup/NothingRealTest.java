package org.heard.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NothingRealTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void no_made_up_authority_has_the_code_or_the_name_of_a_real_one() throws IOException {
        var real = real();
        assertThat(real).hasSize(2 * 153);
        for (var area : Area.england()) {
            assertThat(real).doesNotContain(area.code(), area.name());
            assertThat(area.code()).matches("E98\\d{6}");
        }
        assertThat(real).doesNotContain(Area.alone().name()).doesNotContainAnyElementsOf(MadeUpEngland.regions());
    }

    @Test
    void there_are_153_authorities_in_nine_regions_from_32_to_2317_children() {
        var england = Area.england();
        assertThat(england).hasSize(153);
        assertThat(england.stream().map(Area::name).distinct()).hasSize(153);
        assertThat(england.stream()
                        .map(a -> a.regionIndex() + " " + a.district())
                        .distinct())
                .hasSize(153);
        assertThat(england.stream()
                        .collect(Collectors.groupingBy(Area::region, Collectors.counting()))
                        .values())
                .containsExactlyInAnyOrder(12L, 24L, 15L, 10L, 14L, 11L, 33L, 19L, 15L);
        assertThat(england.stream().mapToInt(a -> a.size().children()).min()).hasValue(32);
        assertThat(england.stream().mapToInt(a -> a.size().children()).max()).hasValue(2317);
        assertThat(england.stream().mapToInt(a -> a.size().children()).sum()).isEqualTo(81_837);
    }

    @Test
    void no_postcode_pupil_number_social_worker_number_or_setting_number_can_be_anybodys() {
        var made = MadeUpAuthority.generate(new Seed(8), new Size(300), TODAY);
        for (var child : made.children()) {
            assertThat(child.pupilNumber()).matches("UN1|H000\\d{9}");
            child.episodes().forEach(e -> {
                assertThat(e.placement().postcode()).matches("V[A-HK]\\d{1,2} \\d[A-Z]{2}");
                assertThat(e.placement().areaAuthority()).startsWith("E98");
                if (e.placement().ofstedNumber() != null) {
                    assertThat(e.placement().ofstedNumber()).matches("99\\d{5}");
                }
            });
        }
        assertThat(made.workforce().workers())
                .allMatch(w -> w.registration() == null || w.registration().matches("SW99\\d{6}"));
    }

    @Test
    void child_numbers_and_pupil_numbers_are_each_childs_own() {
        var made = MadeUpAuthority.generate(new Seed(8), new Size(300), TODAY);
        var numbers = new HashSet<String>();
        assertThat(made.children())
                .allMatch(child -> numbers.add(child.number()) && child.number().length() <= 10);
        assertThat(made.children().stream().map(MadeUpChild::pupilNumber).filter(n -> !n.equals("UN1")))
                .doesNotHaveDuplicates();
    }

    @Test
    void names_are_long_and_short_accented_hyphenated_and_apostrophed() {
        var names = MadeUpAuthority.generate(new Seed(8), new Size(2000), TODAY).children().stream()
                .map(child -> child.name().full())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).anyMatch(name -> name.length() > 30).anyMatch(name -> name.length() < 7);
        assertThat(names)
                .anyMatch(name -> name.contains("'"))
                .anyMatch(name -> name.contains("-"))
                .anyMatch(name -> name.chars().anyMatch(c -> c > 0x17F))
                .anyMatch(name -> name.contains("é"));
    }

    private static Set<String> real() throws IOException {
        try (var in = NothingRealTest.class.getResourceAsStream("real-authorities.csv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("E"))
                    .flatMap(line -> java.util.stream.Stream.of(line.split(",", 2)))
                    .map(text -> text.replace("\"", ""))
                    .collect(Collectors.toSet());
        }
    }
}
