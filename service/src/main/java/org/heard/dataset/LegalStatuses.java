package org.heard.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.dataset.Cohort.Member;
import org.heard.ssda903.CodeSet;
import org.heard.ssda903.problem.Severity;

/// Which legal status was in force when. The table has statuses of children who are not looked after too; those
/// the return does not know are passed over.
final class LegalStatuses {
    private static final String TABLE = DataModel.LEGAL_STATUS;
    private static final String SAID = "lega_legal_status";
    private static final String FROM = "lega_legal_status_start_date";
    private static final String UNTIL = "lega_legal_status_end_date";

    private final boolean given;
    private final ProblemsFound problems;
    private final Map<String, List<Status>> byPerson = new HashMap<>();

    private record Status(String code, LocalDate from, LocalDate until) {}

    LegalStatuses(Dataset dataset, Cohort cohort) {
        given = dataset.has(TABLE);
        problems = dataset.problems();
        for (var row : dataset.table(TABLE).rows()) {
            var person = row.text("lega_person_id");
            var member = cohort.find(person);
            if (member != null) {
                read(member, row);
            } else if (!cohort.knows(person)) {
                problems.row(
                        Severity.BAD_ROW,
                        "no-such-person",
                        TABLE,
                        row,
                        "lega_person_id",
                        person,
                        "Nobody in %s has this id, so it is not known whose status this is."
                                .formatted(DataModel.PERSON));
            }
        }
    }

    /// The code in force on a day, empty where none can be told.
    String on(Member member, LocalDate day, DatasetRow episode) {
        var inForce = byPerson.getOrDefault(member.person(), List.of()).stream()
                .filter(status -> !status.from().isAfter(day) && status.until().isAfter(day))
                .max(Comparator.comparing(Status::from));
        if (inForce.isEmpty() && given) {
            problems.row(
                    Severity.DOUBT,
                    "no-legal-status",
                    DataModel.EPISODES,
                    episode,
                    "",
                    member.number(),
                    "No legal status of the return was in force on the day this episode began. It is taken as not known, and what is recorded here stays.");
        }
        return inForce.map(Status::code).orElse("");
    }

    private void read(Member member, DatasetRow row) {
        var from = row.day(FROM);
        var said = row.text(SAID);
        if (from == null || said.isEmpty()) {
            return;
        }
        var code = Wording.code(CodeSet.LEGAL_STATUS, said);
        if (code.isEmpty()) {
            problems.row(
                    Severity.NOTE,
                    "status-outside-the-return",
                    TABLE,
                    row,
                    SAID,
                    member.number(),
                    "“%s” is no legal status of the return, and is passed over.".formatted(said));
            return;
        }
        Wording.noteWords(problems, member, TABLE, row, SAID, code.get());
        byPerson.computeIfAbsent(member.person(), person -> new ArrayList<>())
                .add(new Status(code.get().code(), from, row.days().getOrDefault(UNTIL, LocalDate.MAX)));
    }
}
