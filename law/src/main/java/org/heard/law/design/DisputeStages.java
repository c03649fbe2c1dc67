package org.heard.law.design;

import static org.heard.law.LocalPolicy.Setting.DISPUTE_ASSISTANT_DIRECTOR_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.DISPUTE_DIRECTOR_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.DISPUTE_SERVICE_MANAGER_WORKING_DAYS;
import static org.heard.law.LocalPolicy.Setting.DISPUTE_TEAM_MANAGER_WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.Citation;
import org.heard.law.Confidence;
import org.heard.law.Dispute;
import org.heard.law.Duty;
import org.heard.law.DutySheet;
import org.heard.law.FactKind;
import org.heard.law.Instrument;
import org.heard.law.Interval;
import org.heard.law.LocalPolicy;
import org.heard.law.Regulation;
import org.heard.law.Rule;
import org.heard.law.Standing;
import org.heard.law.handbook.Disputes;
import org.jspecify.annotations.Nullable;

/// How long each stage of a dispute lies before somebody, as this service divides the time of the whole (DRP-2).
///
/// | Before whom            | Answered within, by default                |
/// |------------------------|--------------------------------------------|
/// | team manager           | 5 working days                             |
/// | service manager        | 5 working days                             |
/// | assistant director     | 5 working days                             |
/// | director               | 5 working days                             |
/// | chief executive        | what is left of the whole                  |
///
/// A stage counts from the day it began. It ends with the whole at the latest, unless it began after that
/// (docs/law/interpretation.md, 42).
final class DisputeStages implements Regulation {
    static final Rule DRP_5 = Rule.information(
                    "DRP-5",
                    "Stages of a dispute together are no longer than the whole",
                    "Each manager has a set time to answer your IRO",
                    Confidence.A,
                    design())
            .standing(Standing.DESIGN)
            .says("Each stage of a dispute has a number of working days, which the authority may set. Added up they are"
                    + " no more than the whole process has (DRP-2).")
            .needs(FactKind.DISPUTES);
    static final Rule TEAM_MANAGER = stage("DRP-5a", "team manager", DISPUTE_TEAM_MANAGER_WORKING_DAYS);
    static final Rule SERVICE_MANAGER = stage("DRP-5b", "service manager", DISPUTE_SERVICE_MANAGER_WORKING_DAYS);
    static final Rule ASSISTANT_DIRECTOR =
            stage("DRP-5c", "assistant director", DISPUTE_ASSISTANT_DIRECTOR_WORKING_DAYS);
    static final Rule DIRECTOR = stage("DRP-5d", "director", DISPUTE_DIRECTOR_WORKING_DAYS);
    static final Rule CHIEF_EXECUTIVE = answer("DRP-5e", "chief executive")
            .says("The chief executive answers before the time of the whole process ends, and has no number apart.");

    @Override
    public List<Rule> rules() {
        return List.of(DRP_5, TEAM_MANAGER, SERVICE_MANAGER, ASSISTANT_DIRECTOR, DIRECTOR, CHIEF_EXECUTIVE);
    }

    @Override
    public void apply(DutySheet sheet) {
        for (var dispute : Disputes.shown(sheet)) {
            var formal = Disputes.formalFrom(dispute);
            if (formal == null) continue;
            var whole = Disputes.lastDay(sheet, formal);
            var stages = dispute.stages();
            for (int i = 0; i < stages.size(); i++) {
                var next = i + 1 < stages.size() ? stages.get(i + 1) : null;
                write(sheet, dispute, stages.get(i), next, whole);
            }
        }
    }

    private static void write(
            DutySheet sheet, Dispute dispute, Dispute.Stage stage, Dispute.@Nullable Stage next, LocalDate whole) {
        var began = stage.began();
        var duty = sheet.duty(
                        rule(stage.level()), "it came before " + stage.level().words(), began)
                .subject(dispute.name());
        limit(sheet, duty, rule(stage.level()), began, whole);
        if (stage.answered() == null) duty.notRequired(endedUnanswered(dispute, next));
        Disputes.met(sheet, duty, began, stage.answered()).add();
    }

    private static void limit(DutySheet sheet, Duty.Builder duty, Rule rule, LocalDate began, LocalDate whole) {
        boolean timeLeft = !began.isAfter(whole);
        var own = rule.interval() == null ? null : sheet.limit(rule, began);
        if (own != null && (!timeLeft || !own.to().isAfter(whole))) duty.due(own);
        else if (timeLeft) duty.dueBy(whole).note("The time of the whole process ends then (DRP-2).");
        else duty.note("The time of the whole process had passed before (DRP-2).");
    }

    private static @Nullable String endedUnanswered(Dispute dispute, Dispute.@Nullable Stage next) {
        if (next != null)
            return "it was not answered before it went on to " + next.level().words();
        return dispute.resolved() == null ? null : "the dispute was settled without an answer";
    }

    private static Rule rule(Dispute.Level level) {
        return switch (level) {
            case TEAM_MANAGER -> TEAM_MANAGER;
            case SERVICE_MANAGER -> SERVICE_MANAGER;
            case ASSISTANT_DIRECTOR -> ASSISTANT_DIRECTOR;
            case DIRECTOR -> DIRECTOR;
            case CHIEF_EXECUTIVE -> CHIEF_EXECUTIVE;
        };
    }

    private static Rule stage(String id, String who, LocalPolicy.Setting number) {
        return answer(id, who)
                .within(Interval.workingDays(number))
                .says("The " + who + " answers within so many working days of the matter coming before them, and before"
                        + " the time of the whole process ends. The number is the authority’s to set.");
    }

    private static Rule answer(String id, String who) {
        return Rule.timed(
                        id,
                        "Dispute answered by the " + who,
                        "The " + who + " should answer your IRO",
                        Confidence.A,
                        design())
                .standing(Standing.DESIGN)
                .exceptions("the matter goes on to the next stage, or is settled, before the answer")
                .evidence("the day the matter came before them", "the answer, and its day")
                .needs(FactKind.DISPUTES);
    }

    private static Citation design() {
        return Citation.part(Instrument.HEARD, "stages of a dispute");
    }
}
