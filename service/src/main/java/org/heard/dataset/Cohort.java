package org.heard.dataset;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.heard.comparison.DatasetBuild;
import org.heard.ssda903.CodeSet;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// The children of the dataset: persons with an episode of care. Everybody else the tables speak of is counted
/// and nothing of them kept.
final class Cohort {
    private static final String ID = "pers_person_id";

    private final Map<String, Member> members = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();
    private final ProblemsFound problems;
    private final LocalDate drawn;
    private final DatasetBuild.ChildNumber numbers;

    /// @param number    by which the return knows the child
    /// @param estimated whether the birth date is an estimate
    record Member(String person, String number, DatasetRow row, LocalDate born, boolean estimated) {}

    Cohort(Dataset given, LocalDate drawn, DatasetBuild.ChildNumber numbers) {
        this.problems = given.problems();
        this.drawn = drawn;
        this.numbers = numbers;
        var inCare = new HashSet<String>();
        given.table(DataModel.EPISODES).rows().forEach(row -> inCare.add(row.text("clae_person_id")));
        var byNumber = new HashMap<String, Member>();
        var twice = new HashSet<String>();
        var others = 0;
        for (var row : given.table(DataModel.PERSON).rows()) {
            var person = row.text(ID);
            known.add(person);
            if (person.isEmpty() || !inCare.contains(person)) {
                others++;
                continue;
            }
            var member = member(row, person);
            if (member != null) {
                members.put(person, member);
                var other = byNumber.putIfAbsent(member.number(), member);
                if (other != null) {
                    twice.add(member.number());
                }
            }
        }
        members.values().removeIf(member -> {
            var same = twice.contains(member.number());
            if (same) {
                bad(
                        member.row(),
                        numbers.column(),
                        member.number(),
                        "two-children-of-one-number",
                        "Two persons have this number, so it cannot be told whose it is, and neither is read.");
            }
            return same;
        });
        if (others > 0) {
            problems.table(
                    Severity.NOTE,
                    "not-in-the-cohort",
                    DataModel.PERSON,
                    "",
                    "",
                    "Persons without an episode of care: %,d. Nothing of them is read into the record."
                            .formatted(others));
        }
    }

    Map<String, Member> members() {
        return members;
    }

    @Nullable
    Member find(String person) {
        return members.get(person);
    }

    /// Whether the table of persons has somebody with this id.
    boolean knows(String person) {
        return known.contains(person);
    }

    /// Numbers of children that stand in the tables, be it in rows that cannot be used.
    Set<String> mentioned() {
        return mentioned;
    }

    private @Nullable Member member(DatasetRow row, String person) {
        var number = row.text(numbers.column());
        if (number.isEmpty()) {
            bad(
                    row,
                    numbers.column(),
                    "",
                    "no-number",
                    "The number by which the return knows the child is blank. Choose the other number when the tables are given, or fill it in.");
            return null;
        }
        mentioned.add(number);
        var born = row.day("pers_dob");
        if (born != null && born.isAfter(drawn)) {
            bad(
                    row,
                    "pers_dob",
                    number,
                    "not-born-yet",
                    "The date of birth lies after the day the tables were drawn on.");
            return null;
        }
        if (born != null) {
            return new Member(person, number, row, born, false);
        }
        var expected = row.day("pers_expected_dob");
        if (expected == null || expected.isAfter(drawn)) {
            bad(
                    row,
                    "pers_dob",
                    number,
                    "blank",
                    "There is no date of birth, so it cannot be told who this is. The child’s rows are not used.");
            return null;
        }
        problems.row(
                Severity.DOUBT,
                "birth-date-estimated",
                DataModel.PERSON,
                row,
                "pers_expected_dob",
                number,
                "There is no date of birth, and a day in the past stands where a day expected should: a birth date that is an estimate, as for many unaccompanied children. It is read as assessed, not as stated; somebody should say which day is to be used.");
        return new Member(person, number, row, expected, true);
    }

    String sex(Member member) {
        var said = member.row().text("pers_sex").toUpperCase(Locale.ROOT);
        return switch (said) {
            case "", "M", "F", "U" -> said;
            case "MALE", "1" -> "M";
            case "FEMALE", "2" -> "F";
            case "UNKNOWN", "INDETERMINATE", "I" -> "U";
            default -> {
                problems.row(
                        Severity.DOUBT,
                        "unknown-code",
                        DataModel.PERSON,
                        member.row(),
                        "pers_sex",
                        member.number(),
                        "“%s” is not a code of the dataset, and is not read.".formatted(said));
                yield "";
            }
        };
    }

    String ethnicity(Member member) {
        return Wording.code(problems, member, DataModel.PERSON, member.row(), CodeSet.ETHNICITY, "pers_ethnicity");
    }

    /// Some builds give the number itself where the reason for having none belongs.
    String upn(Member member) {
        var upn = member.row().text("pers_upn");
        var instead = member.row().text("pers_upn_unknown");
        return upn.isEmpty() && instead.length() == 13 ? instead : upn.startsWith("UN") ? "" : upn;
    }

    String name(Member member) {
        return (member.row().text("pers_forename") + " " + member.row().text("pers_surname")).strip();
    }

    private void bad(DatasetRow row, String column, String number, String code, String message) {
        problems.row(Severity.BAD_ROW, code, DataModel.PERSON, row, column, number, message);
    }
}
