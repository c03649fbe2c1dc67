package org.heard.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.heard.care.MissingEpisode.Interview;
import org.heard.care.MissingEpisode.Kind;
import org.heard.comparison.CaseSystem;
import org.heard.dataset.Cohort.Member;
import org.heard.pages.Days;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// The times children were missing while they were looked after. Others are counted, and nothing of them is kept.
final class MissingGiven {
    private static final String TABLE = DataModel.MISSING;
    private static final String BEGAN = "miss_missing_episode_start_date";
    private static final String ENDED = "miss_missing_episode_end_date";
    private static final String TYPE = "miss_missing_episode_type";
    private static final String OFFERED = "miss_missing_rhi_offered";
    private static final String ACCEPTED = "miss_missing_rhi_accepted";

    private final ProblemsFound problems;
    private final LocalDate drawn;
    private final Map<String, Map<LocalDate, Time>> byNumber = new LinkedHashMap<>();
    private int outside;

    /// One time, of a child yet to be found.
    record Time(LocalDate began, @Nullable LocalDate ended, Kind kind, Interview interview) {}

    MissingGiven(Dataset given, Cohort cohort, CareRows care, CaseSystem system, LocalDate drawn) {
        problems = given.problems();
        this.drawn = drawn;
        for (var row : given.table(TABLE).rows()) {
            var member = cohort.find(row.text("miss_person_id"));
            var own = member == null ? null : care.of(member.person());
            if (member != null && own != null) {
                row(row, member, own);
            }
        }
        if (outside > 0) {
            problems.table(
                    Severity.NOTE,
                    "outside-care",
                    TABLE,
                    "",
                    BEGAN,
                    "Times that began while the child was not looked after, as far as the tables show: %,d. They are not used."
                            .formatted(outside));
        }
        if (system == CaseSystem.MOSAIC && given.has(TABLE)) {
            problems.table(
                    Severity.NOTE,
                    "end-of-the-form",
                    TABLE,
                    "",
                    ENDED,
                    "In Mosaic’s build a time ends when its form was finished: the child may have been back before.");
        }
    }

    /// By the child's number.
    Map<String, List<Time>> byNumber() {
        var lists = new LinkedHashMap<String, List<Time>>();
        byNumber.forEach((number, times) -> lists.put(number, new ArrayList<>(times.values())));
        return lists;
    }

    private void row(DatasetRow row, Member member, CareRows.Care own) {
        var began = row.day(BEGAN);
        var ended = row.day(ENDED);
        if (began == null) {
            bad(row, member, BEGAN, "blank", "The day the child went missing is blank.");
        } else if (began.isAfter(drawn)) {
            bad(
                    row,
                    member,
                    BEGAN,
                    "after-the-day",
                    "The child is said to go missing on a day that had not come when the tables were drawn.");
        } else if (ended != null && ended.isBefore(began)) {
            bad(row, member, ENDED, "end-before-start", "The child is said to be back before they went missing.");
        } else if (own.spells().stream().noneMatch(spell -> spell.covers(began))) {
            outside++;
        } else {
            var time = new Time(
                    began,
                    ended != null && ended.isAfter(drawn) ? null : ended,
                    kind(row, member),
                    interview(row, member));
            var before = byNumber.computeIfAbsent(member.number(), number -> new TreeMap<>())
                    .putIfAbsent(began, time);
            if (before != null && !before.equals(time)) {
                doubt(
                        row,
                        member,
                        BEGAN,
                        "two-times-of-one-day",
                        "Another row says that the child went missing on %s. They are taken as one, with what the first says."
                                .formatted(Days.written(began)));
            }
        }
    }

    private Kind kind(DatasetRow row, Member member) {
        var said = row.text(TYPE).toUpperCase(Locale.ROOT);
        if (said.equals("M") || said.startsWith("MISSING")) {
            return Kind.MISSING;
        }
        if (said.equals("A") || said.startsWith("AWAY") || said.startsWith("ABSENT")) {
            return Kind.AWAY;
        }
        doubt(
                row,
                member,
                TYPE,
                said.isEmpty() ? "blank" : "unknown-code",
                said.isEmpty()
                        ? "It is not said whether the child was missing or away. The time is kept, and moves no date."
                        : "“%s” says neither missing (M) nor away (A). The time is kept, and moves no date."
                                .formatted(row.text(TYPE)));
        return Kind.NOT_SAID;
    }

    private Interview interview(DatasetRow row, Member member) {
        var offered = answer(row, member, OFFERED);
        var accepted = answer(row, member, ACCEPTED);
        return switch (offered) {
            case DOES_NOT_APPLY -> Interview.NOT_NEEDED;
            case NO -> {
                if (accepted == YesNo.YES) {
                    doubt(
                            row,
                            member,
                            ACCEPTED,
                            "taken-and-not-offered",
                            "The return interview is said to be taken and not to be offered. Neither is used.");
                    yield Interview.NOT_SAID;
                }
                yield Interview.NOT_OFFERED;
            }
            case YES ->
                switch (accepted) {
                    case YES -> Interview.ACCEPTED;
                    case NO -> Interview.NOT_ACCEPTED;
                    default -> Interview.OFFERED;
                };
            default -> accepted == YesNo.YES ? Interview.ACCEPTED : Interview.NOT_SAID;
        };
    }

    private YesNo answer(DatasetRow row, Member member, String column) {
        var answer = YesNo.of(row.text(column));
        if (answer == YesNo.UNREADABLE) {
            doubt(
                    row,
                    member,
                    column,
                    "unknown-code",
                    "“%s” is neither yes, no nor not applicable, and is not read.".formatted(row.text(column)));
        }
        return answer;
    }

    private void bad(DatasetRow row, Member member, String column, String code, String message) {
        problems.row(Severity.BAD_ROW, code, TABLE, row, column, member.number(), message + " The row is not used.");
    }

    private void doubt(DatasetRow row, Member member, String column, String code, String message) {
        problems.row(Severity.DOUBT, code, TABLE, row, column, member.number(), message);
    }
}
