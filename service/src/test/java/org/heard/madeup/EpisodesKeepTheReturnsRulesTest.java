package org.heard.madeup;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// The return's own rules, by their published numbers, held against every episode made.
class EpisodesKeepTheReturnsRulesTest {
    private static final List<MadeUpAuthority> MADE = List.of(
            made(11, 1200, "2026-11-22"),
            made(12, 400, "2026-03-31"),
            made(13, 400, "2026-04-01"),
            made(14, 400, "2028-02-29"),
            made(15, 400, "2027-01-01"),
            made(16, 32, "2031-12-25"));

    private static MadeUpAuthority made(long seed, int size, String today) {
        return MadeUpAuthority.generate(new Seed(seed), new Size(size), LocalDate.parse(today));
    }

    private static List<MadeUpChild> children() {
        return MADE.stream().flatMap(made -> made.children().stream()).toList();
    }

    private record Turn(MadeUpChild child, Episode before, Episode after) {}

    @Test
    void a_care_period_begins_with_s_and_runs_on_without_a_gap() {
        // 357, 388, 432, 433, 501
        for (var child : children()) {
            for (var period : child.carePeriods()) {
                var episodes = period.episodes();
                assertThat(episodes.getFirst().reasonNew()).isEqualTo("S");
                assertThat(episodes.getFirst().began()).isEqualTo(period.began());
                assertThat(episodes.getLast().ended()).isEqualTo(period.ended());
                assertThat(episodes.getLast().reasonEnded())
                        .isEqualTo(period.endReason())
                        .isNotEqualTo("X1");
            }
        }
        turns(turn -> {
            assertThat(turn.before().reasonEnded()).isEqualTo("X1");
            assertThat(turn.before().ended()).isEqualTo(turn.after().began());
            assertThat(turn.after().began())
                    .as("355: a day at least")
                    .isAfter(turn.before().began());
        });
    }

    @Test
    void the_reason_for_a_new_episode_says_what_changed() {
        // 434, 435, 436
        turns(turn -> {
            boolean law = !turn.before().legalStatus().equals(turn.after().legalStatus());
            boolean place = !returned(turn.before()).equals(returned(turn.after()));
            assertThat(turn.after().reasonNew())
                    .as("%s on %s", turn.child().number(), turn.after().began())
                    .isIn(law && place ? Set.of("B", "U") : place ? Set.of("P", "T") : Set.of("L"));
        });
    }

    @Test
    void a_change_of_placement_has_its_reason_and_nothing_else_has() {
        // 225, 233
        turns(turn -> {
            if (turn.after().reasonNew().equals("L")) {
                assertThat(turn.before().reasonPlacementChanged()).isNull();
            } else {
                assertThat(turn.before().reasonPlacementChanged()).isNotNull();
            }
        });
        episodes((made, child, e) -> {
            if (e.ended() == null) {
                assertThat(e.reasonPlacementChanged()).isNull();
            }
        });
    }

    @Test
    void placement_fits_legal_status_age_and_provider() {
        episodes((made, child, e) -> {
            var type = e.placement().type();
            var provider = e.placement().provider();
            int age = child.birth().ageOn(e.began());
            var where = child.number() + " " + e;
            assertThat(type.equals("P1") && e.legalStatus().equals("V2"))
                    .as("378 " + where)
                    .isFalse();
            assertThat(type.startsWith("A") && !e.legalStatus().equals("E1"))
                    .as("408 " + where)
                    .isFalse();
            assertThat(type.equals("K3") && age < 16).as("371 " + where).isFalse();
            assertThat(type.equals("R5") && age < 10).as("372 " + where).isFalse();
            assertThat(type.equals("S1") && age < 4).as("373 " + where).isFalse();
            assertThat(type.equals("P1")).as("550, 527-531 " + where).isEqualTo(provider.equals("PR0"));
            assertThat(provider.equals("PR3")).as("527-529 " + where).isEqualTo(type.equals("R5"));
            boolean needsNumber = !Set.of("P1", "R1", "R5").contains(type);
            assertThat(e.placement().ofstedNumber() != null)
                    .as("218, 222 " + where)
                    .isEqualTo(needsNumber);
            boolean family = type.startsWith("U") || type.startsWith("A");
            assertThat(!family && provider.equals("PR1") && e.placement().outsideAuthority())
                    .as("1015 " + where)
                    .isFalse();
            assertThat(!type.equals("P1")
                            && Objects.equals(e.homePostcode(), e.placement().postcode()))
                    .as("392d " + where)
                    .isFalse();
            assertThat(child.unaccompanied()).as("406 " + where).isEqualTo(e.homePostcode() == null);
            assertThat(e.placement().areaAuthority().equals(made.code()))
                    .isNotEqualTo(e.placement().outsideAuthority());
        });
    }

    @Test
    void short_orders_are_short_and_remand_is_for_those_over_ten() {
        episodes((made, child, e) -> {
            var end = e.ended() == null ? made.today() : e.ended();
            long days = end.toEpochDay() - e.began().toEpochDay();
            if (e.legalStatus().equals("L1")) {
                assertThat(days).as("361").isLessThanOrEqualTo(3);
            }
            if (e.legalStatus().equals("L2")) {
                assertThat(days).as("362").isLessThanOrEqualTo(21);
            }
            if (e.legalStatus().startsWith("J")) {
                assertThat(child.birth().ageOn(e.began())).as("358").isGreaterThanOrEqualTo(10);
            }
        });
    }

    @Test
    void leaving_fits_where_the_child_was_and_how_old() {
        for (var child : children()) {
            var period = child.latestCarePeriod();
            var comesOfAge = child.birth().date().plusYears(18);
            assertThat(period.ended() == null || !period.ended().isAfter(comesOfAge))
                    .as("359 " + child.number())
                    .isTrue();
            assertThat(period.began()).as("302").isAfterOrEqualTo(child.birth().date());
            if (period.ended() == null) {
                continue;
            }
            var last = period.episodes().getLast().placement();
            int age = child.birth().ageOn(period.ended());
            var where = child.number() + " " + period;
            switch (requireNonNull(period.endReason())) {
                case "E11", "E12" -> {
                    assertThat(last.type()).as("390 " + where).startsWith("A");
                    var adoption = requireNonNull(child.adoption());
                    assertThat(adoption.matchedOn()).as("333, 582").isAfterOrEqualTo(adoption.decidedOn());
                    assertThat(adoption.decidedOn()).as("334").isAfterOrEqualTo(period.began());
                }
                case "E45", "E46" -> assertThat(last.type()).as("516 " + where).startsWith("U");
                case "E17" -> {
                    assertThat(age).as("460").isEqualTo(18);
                    assertThat(last.type()).startsWith("U");
                }
                case "E5", "E6" -> assertThat(age).as("387").isGreaterThanOrEqualTo(14);
                case "E7" -> assertThat(age).as("389").isGreaterThanOrEqualTo(16);
                default ->
                    assertThat(period.endReason()).isIn("E4A", "E4B", "E13", "E41", "E47", "E3", "E8", "E9", "E14");
            }
        }
    }

    @Test
    void a_child_placed_for_adoption_was_in_foster_care_just_before() {
        // 336, 217
        turns(turn -> {
            var type = turn.after().placement().type();
            if (type.startsWith("A") && !turn.after().reasonNew().equals("L")) {
                assertThat(turn.before().placement().type()).startsWith("U");
                assertThat(type.equals("A5"))
                        .isEqualTo(Set.of("T", "U").contains(turn.after().reasonNew()));
            }
        });
    }

    @Test
    void participation_fits_the_age_on_the_day() {
        // 440, 441
        for (var child : children()) {
            for (var review : child.reviews()) {
                int age = child.birth().ageOn(review.heldOn());
                assertThat(review.participationCode())
                        .isEqualTo(review.participation().code(age));
                assertThat(review.participationCode().equals("PN0")).isEqualTo(age < 4);
                assertThat(child.lookedAfterOn(review.heldOn())).isTrue();
            }
        }
    }

    @Test
    void nothing_has_happened_after_today() {
        MADE.forEach(EpisodesKeepTheReturnsRulesTest::nothingAfterToday);
    }

    private static void nothingAfterToday(MadeUpAuthority made) {
        var today = made.today();
        for (var child : made.children()) {
            assertThat(child.birth().date()).isBeforeOrEqualTo(today);
            assertThat(child.latestCarePeriod().ended() != null || child.birth().ageOn(today) < 18)
                    .isTrue();
            assertThat(child.episodes().map(Episode::began)).allMatch(day -> !day.isAfter(today));
            assertThat(child.reviews()).allMatch(review -> !review.heldOn().isAfter(today));
            assertThat(child.visits()).allMatch(visit -> !visit.on().isAfter(today) && child.lookedAfterOn(visit.on()));
            assertThat(child.iroContacts()).allMatch(contact -> !contact.on().isAfter(today));
            assertThat(child.wishes()).allMatch(wish -> !wish.saidOn().isAfter(today));
            assertThat(child.missing())
                    .allMatch(missing ->
                            missing.ended() != null && !missing.ended().isAfter(today));
            assertThat(child.appointments())
                    .allMatch(a -> !a.from().isAfter(today)
                            && (a.until() == null || a.until().isAfter(a.from())));
        }
    }

    private static List<Object> returned(Episode e) {
        return List.of(
                e.placement().type(),
                e.placement().provider(),
                e.placement().postcode(),
                Objects.requireNonNullElse(e.placement().ofstedNumber(), ""));
    }

    private interface EpisodeCheck {
        void check(MadeUpAuthority made, MadeUpChild child, Episode episode);
    }

    private static void episodes(EpisodeCheck check) {
        MADE.forEach(made -> made.children()
                .forEach(child -> child.episodes().forEach(episode -> check.check(made, child, episode))));
    }

    private static void turns(Consumer<Turn> check) {
        for (var child : children()) {
            for (var period : child.carePeriods()) {
                for (int i = 1; i < period.episodes().size(); i++) {
                    check.accept(new Turn(
                            child,
                            period.episodes().get(i - 1),
                            period.episodes().get(i)));
                }
            }
        }
    }
}
