package org.heard.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.heard.comparison.CaseSystem;
import org.heard.comparison.DatasetBuild;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.comparison.Part;
import org.heard.ssda903.problem.Severity;
import org.junit.jupiter.api.Test;

/// How the tables of the dataset are read however they were exported, and what is found wrong in them.
class ReadingTablesTest extends DatasetTest {
    @Test
    void tables_without_a_fault_give_nothing_to_put_right() {
        rolesAreKnown();
        var delivery = tables(new TablesOnPaper());
        assertThat(dryRun(delivery).of(Outcome.ADDED)).isEqualTo(4);
        assertThat(wrong(delivery)).isEmpty();
    }

    @Test
    void twenty_faults_that_exports_have_are_each_found_where_they_stand() {
        rolesAreKnown();
        var delivery = tables(new TablesOnPaper()
                .add("ssd_cla_reviews", "C7,P2,5002,2026-02-09 00:00:00.000,2026-01-05 00:00:00.000,N,PN3")
                .add("ssd_cla_episodes", "E6,5002,P2,W2,R2,2026-05-04 00:00:00.000,P,N1,,,2026-01-12 00:00:00.000,")
                .change("ssd_cla_reviews", "2026-02-05 00:00:00.000,N,PN1", "2026-02-05 00:00:00.000,N,PN9")
                .change("ssd_cla_reviews", "2025-08-20 00:00:00.000,N,PN6", "2025-08-20 00:00:00.000,N,Was not there")
                .change("ssd_person", "2009-05-05 00:00:00.000,,", ",2009-05-05 00:00:00.000,")
                .change("ssd_cla_visits", "2025-06-10 00:00:00.000", "21/06/2025")
                .change("ssd_cla_visits", "2025-07-20 00:00:00.000", "05/10/2025")
                .change("ssd_cla_visits", "2026-03-20 00:00:00.000", "46101")
                .add("ssd_cla_reviews", "C4,P3,5003,2026-03-02 00:00:00.000,2026-02-26 00:00:00.000,N,PN5")
                .add("ssd_cla_placement", "W1,P1,5001,2025-05-03 00:00:00.000,,U6,PR1,SC900001,3.1,XX1 1AA,")
                .marked("ssd_missing")
                .change("ssd_professionals", "Anna Example", "Siân O’Example")
                .in(Charset.forName("windows-1252"), "ssd_professionals")
                .change("ssd_involvements", "I4,73,CW", "I4,79,CW")
                .add("ssd_involvements", "I5,71,IRO,T1,5002,2026-03-01 00:00:00.000,,,R2")
                .change("ssd_care_leavers", "2026-05-03 00:00:00.000,73", "1900-01-01 00:00:00.000,73")
                .change("ssd_sdq_scores", "SDQ1", "SSD_PH")
                .change("ssd_legal_status", "L1,5001,C1", "L1,5001,Interim care order")
                .add("ssd_cla_reviews", "C8,,5001,2026-02-20 00:00:00.000,2026-02-12 00:00:00.000,N,PN1")
                .change("ssd_address", "2020-01-08 00:00:00.000,,", "2020-01-08 00:00:00.000,NULL,")
                .change("ssd_address", "\"\"3\"\"", "\"\"The \"\"Old\"\" Mill\"\"")
                .remove("ssd_cla_placement", "W3")
                .add("ssd_care_leavers", "CL2,5003,Eligible,YES,2026-01-06 00:00:00.000,,,F2,,73,T2,73"));
        dryRun(delivery);
        assertThat(problems(delivery))
                .extracting(Listed::place, Listed::number, Listed::severity, Listed::code)
                .contains(
                        at(
                                "P01",
                                "ssd_cla_reviews.csv, row 8, clar_cla_review_date",
                                "K1002",
                                Severity.BAD_ROW,
                                "before-care"),
                        at(
                                "P02",
                                "ssd_cla_episodes.csv, row 4, clae_cla_episode_ceased_date",
                                "K1002",
                                Severity.BAD_ROW,
                                "two-open-episodes"),
                        at(
                                "P03",
                                "ssd_cla_reviews.csv, row 4, clar_cla_review_participation",
                                "K1002",
                                Severity.DOUBT,
                                "unknown-code"),
                        at(
                                "P04",
                                "ssd_cla_reviews.csv, row 3, clar_cla_review_participation",
                                "K1001",
                                Severity.DOUBT,
                                "unknown-code"),
                        at(
                                "P05",
                                "ssd_person.csv, row 4, pers_expected_dob",
                                "K1003",
                                Severity.DOUBT,
                                "birth-date-estimated"),
                        at(
                                "P06",
                                "ssd_cla_visits.csv, row 2, clav_cla_visit_date",
                                "",
                                Severity.DOUBT,
                                "date-written-otherwise"),
                        at(
                                "P06",
                                "ssd_cla_visits.csv, row 3, clav_cla_visit_date",
                                "",
                                Severity.DOUBT,
                                "date-written-otherwise"),
                        at(
                                "P07",
                                "ssd_cla_visits.csv, row 5, clav_cla_visit_date",
                                "",
                                Severity.BAD_ROW,
                                "unreadable-date"),
                        at(
                                "P08",
                                "ssd_cla_reviews.csv, row 5, clar_cla_review_id",
                                "",
                                Severity.BAD_ROW,
                                "conflicting-rows"),
                        at(
                                "P08",
                                "ssd_cla_reviews.csv, row 9, clar_cla_review_id",
                                "",
                                Severity.BAD_ROW,
                                "conflicting-rows"),
                        at("P09", "ssd_cla_placement.csv", "", Severity.NOTE, "repeated-row"),
                        at("P10", "ssd_missing.csv", "", Severity.NOTE, "encoding"),
                        at("P11", "ssd_professionals.csv", "", Severity.NOTE, "encoding"),
                        at(
                                "P12",
                                "ssd_involvements.csv, row 5, invo_professional_id",
                                "K1002",
                                Severity.DOUBT,
                                "no-such-worker"),
                        at(
                                "P13",
                                "ssd_involvements.csv, row 4, invo_involvement_end_date",
                                "K1002",
                                Severity.DOUBT,
                                "two-at-once"),
                        at(
                                "P14",
                                "ssd_care_leavers.csv, clea_pathway_plan_review_date",
                                "",
                                Severity.NOTE,
                                "placeholder"),
                        at("P15", "ssd_sdq_scores.csv, csdq_sdq_reason", "", Severity.NOTE, "placeholder"),
                        at(
                                "P16",
                                "ssd_legal_status.csv, row 2, lega_legal_status",
                                "K1001",
                                Severity.DOUBT,
                                "wording-for-a-code"),
                        at("P17", "ssd_cla_reviews.csv, row 10, clar_cla_id", "K1001", Severity.DOUBT, "no-period"),
                        at("P18", "ssd_address.csv, row 2, addr_address_json", "", Severity.NOTE, "unreadable-json"),
                        at(
                                "P19",
                                "ssd_cla_episodes.csv, row 5, clae_cla_placement_id",
                                "K1003",
                                Severity.DOUBT,
                                "no-placement"),
                        at("P20", "ssd_care_leavers.csv, clea_person_id", "", Severity.NOTE, "several-rows-of-one"));
        assertThat(problems(delivery))
                .extracting(Listed::message)
                .anyMatch(words -> words.contains("read with the day first: 5 October 2025"))
                .anyMatch(words -> words.contains("Nobody here is called “Siân O’Example”"))
                .anyMatch(words -> words.contains("“Interim care order” was read as C1"));
        load(delivery);
        assertThat(care("K1003").episodes().getFirst().placement()).isEmpty();
        assertThat(care("K1001").episodes().getFirst().legalStatus()).isEqualTo("C1");
        assertThat(child("K1003").birthDate()).satisfies(born -> {
            assertThat(born.day()).isEqualTo("2009-05-05");
            assertThat(born.kind().words()).isEqualTo("Assessed");
        });
    }

    @Test
    void tables_are_known_by_their_columns_in_any_order_and_by_their_names_however_exported() {
        rolesAreKnown();
        var files = new TablesOnPaper()
                .files().stream().map(ReadingTablesTest::exportedOtherwise).toList();
        var delivery = tables(BUILD, files);
        assertThat(dryRun(delivery).of(Outcome.ADDED)).isEqualTo(4);
        assertThat(wrong(delivery)).isEmpty();
        assertThat(problems(delivery))
                .extracting(Listed::code, Listed::message)
                .contains(
                        tuple(
                                "told-by-columns",
                                "Read as ssd_cla_reviews, which its columns are; its name says otherwise."),
                        tuple("extra-column", "The dataset has no such column, and it is not read: “local_note”."));
    }

    /// One is called after something else, one is a temporary table, one has a schema, capitals, another order
    /// and a column more.
    private static GivenFile exportedOtherwise(GivenFile file) {
        var text = new String(file.content(), java.nio.charset.StandardCharsets.UTF_8);
        return switch (file.name()) {
            case "ssd_cla_reviews.csv" -> given("results from Tuesday.csv", text);
            case "ssd_legal_status.csv" -> given("##ssd_legal_status.csv", text);
            case "ssd_cla_placement.csv" -> given("cla_placement_20260610.csv", text);
            case "ssd_person.csv" -> {
                var reversed = new StringBuilder();
                for (var line : text.lines().toList()) {
                    var cells = line.split(",", -1);
                    reversed.append(line.startsWith("pers_") ? "LOCAL_NOTE".toLowerCase(java.util.Locale.ROOT) : "x");
                    for (var place = cells.length - 1; place >= 0; place--) {
                        reversed.append(',')
                                .append(
                                        line.startsWith("pers_")
                                                ? cells[place].toUpperCase(java.util.Locale.ROOT)
                                                : cells[place]);
                    }
                    reversed.append('\n');
                }
                yield given("[ssd_development].[SSD_PERSON].csv", reversed.toString());
            }
            default -> file;
        };
    }

    private static GivenFile given(String name, String text) {
        return new GivenFile(Part.DATASET, name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void a_build_without_the_childs_id_is_joined_by_referral_and_period_and_guessed() {
        rolesAreKnown();
        var paper = new TablesOnPaper()
                .table(
                        "ssd_cin_episodes",
                        "cine_referral_id,cine_person_id",
                        "R1,5001",
                        "R2,5002",
                        "R3,5003",
                        "R4,5004")
                .table(
                        "ssd_involvements",
                        "invo_involvements_id,invo_professional_id,invo_professional_role_id,invo_professional_team,invo_involvement_start_date,invo_involvement_end_date,invo_worker_change_reason,invo_referral_id",
                        "I1,S71,IRO,T1,2025-05-06 00:00:00.000,,,R1")
                .table(
                        "ssd_professionals",
                        "prof_professional_id,prof_staff_id,prof_professional_name",
                        "NULL,S71,Anna Example")
                .table(
                        "ssd_cla_reviews",
                        "clar_cla_review_id,clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation",
                        ",P1,2025-05-30,2025-05-28,N,PN1");
        var delivery =
                tables(new DatasetBuild(CaseSystem.ECLIPSE, "", DatasetBuild.ChildNumber.LEGACY_ID), paper.files());
        load(delivery);
        assertThat(worker("K1001", org.heard.access.RelationKind.IRO)).isEqualTo("Anna Example from 2025-05-06");
        assertThat(wrong(delivery)).extracting(Listed::code).containsExactly("another-build");
    }

    @Test
    void persons_without_an_episode_of_care_are_counted_and_nothing_of_them_is_kept() {
        rolesAreKnown();
        var delivery = tables(new TablesOnPaper()
                .add("ssd_person", "5999,K1999,,,Nobody,Ofours,F,,WBRI,2014-01-01 00:00:00.000,,,,,,"));
        load(delivery);
        assertThat(isHere("K1999")).isFalse();
        assertThat(problems(delivery))
                .extracting(Listed::message)
                .contains("Persons without an episode of care: 1. Nothing of them is read into the record.")
                .noneMatch(words -> words.contains("Ofours"));
    }

    @Test
    void rows_of_nobody_are_told_and_what_is_no_table_is_refused() {
        rolesAreKnown();
        var files = new java.util.ArrayList<>(new TablesOnPaper()
                .add("ssd_cla_episodes", "E9,4040,P9,,R9,2026-01-12 00:00:00.000,S,N1,,,,")
                .files());
        files.add(given("shoes.csv", "size,colour\n4,red\n"));
        var delivery = tables(BUILD, files);
        dryRun(delivery);
        assertThat(wrong(delivery))
                .extracting(Listed::place, Listed::severity, Listed::code)
                .containsExactlyInAnyOrder(
                        tuple("shoes.csv", Severity.REFUSED_FILE, "unknown-table"),
                        tuple("ssd_cla_episodes.csv, row 7, clae_person_id", Severity.BAD_ROW, "no-such-person"));
    }

    @Test
    void without_persons_or_episodes_nothing_is_read() {
        var delivery = tables(BUILD, new TablesOnPaper().without("ssd_person").files());
        assertThat(dryRun(delivery).allChildren()).isZero();
        assertThat(wrong(delivery)).extracting(Listed::code).contains("missing-table");
    }

    @Test
    void a_date_is_read_with_the_day_or_the_year_first_and_never_with_the_month_first() {
        for (var same : List.of(
                "2026-10-05", "2026-10-05 00:00:00.000", "2026-10-05T14:30:00", "05/10/2026", "5/10/2026 00:00")) {
            assertThat(DayRead.of(same))
                    .as(same)
                    .isInstanceOfSatisfying(
                            DayRead.Day.class, read -> assertThat(read.day()).isEqualTo("2026-10-05"));
        }
        for (var wrong : List.of("10/25/2026", "46295", "2026-13-01", "31/02/2026", "October", "2026")) {
            assertThat(DayRead.of(wrong)).as(wrong).isInstanceOf(DayRead.Unreadable.class);
        }
        assertThat(DayRead.of("2026-10-04T23:00:00Z")).isEqualTo(DayRead.of("2026-10-05"));
        assertThat(DayRead.of("2026-11-04T23:00:00.000Z")).isEqualTo(DayRead.of("2026-11-04"));
        assertThat(DayRead.of("2026-10-04T23:00:00")).isEqualTo(DayRead.of("2026-10-04"));
        assertThat(DayRead.of("1900-01-01 00:00:00.000")).isInstanceOf(DayRead.Placeholder.class);
    }

    private static Tuple at(String fault, String place, String number, Severity severity, String code) {
        assertThat(fault).startsWith("P");
        return tuple(place, number, severity, code);
    }
}
