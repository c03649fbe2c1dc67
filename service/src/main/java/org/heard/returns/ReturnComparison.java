package org.heard.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.children.CarePeriod;
import org.heard.children.FromReturn;
import org.heard.children.OnRecord;
import org.heard.comparison.ChildPlan;
import org.heard.comparison.DifferenceKind;
import org.heard.comparison.Disagreement;
import org.heard.comparison.Field;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.comparison.Progress;
import org.heard.comparison.Settled;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;

/// Lays what files tell of children beside the children recorded here: a child is found by number and birth date
/// together, and by nothing else.
final class ReturnComparison {
    private final GivenChildren given;
    private final ChildComparison.From from;
    private final Map<ChildId, Returned> before;
    private final Settled settled;
    private final Map<String, OnRecord> byNumber = new HashMap<>();
    private final Map<LocalDate, List<OnRecord>> withoutNumber = new TreeMap<>();
    private final Set<String> sealed;
    private final Map<String, ChildId> upns;
    private final List<Listed> problems;
    private final List<ReturnPlan> plans = new ArrayList<>();
    private final Set<ChildId> asked = new HashSet<>();

    /// @param before  what returns said of these children so far
    /// @param sealed  numbers of sealed records
    /// @param upns    whose the unique pupil numbers in the files are here
    ReturnComparison(
            GivenChildren given,
            ChildComparison.From from,
            List<OnRecord> here,
            Map<ChildId, Returned> before,
            Settled settled,
            Set<String> sealed,
            Map<String, ChildId> upns) {
        this.given = given;
        this.from = from;
        this.before = before;
        this.settled = settled;
        this.sealed = sealed;
        this.upns = new HashMap<>(upns);
        problems = new ArrayList<>(given.problems());
        for (var child : here) {
            var number = child.identifier(FromReturn.SCHEME);
            var born = child.child().birthDate();
            if (!number.isEmpty()) {
                byNumber.put(number, child);
            } else if (born != null) {
                withoutNumber
                        .computeIfAbsent(born.day(), day -> new ArrayList<>())
                        .add(child);
            }
        }
    }

    /// @param tellsAbsence whether a child recorded here should be in these files: not so in an older return
    ComparedReturn compare(List<OnRecord> here, boolean tellsAbsence, Progress progress) {
        for (var child : given.children().values()) {
            if (sealed.contains(child.number())) {
                problems.add(Listed.note(
                        given.part(),
                        child.number(),
                        "sealed-record",
                        "This record is closed. Nothing is read into it."));
            } else {
                plans.add(plan(child));
            }
            progress.at(Progress.Stage.COMPARING, plans.size(), given.children().size());
        }
        if (tellsAbsence && given.tellsWhoIsAbsent()) {
            here.forEach(this::noteAbsent);
        }
        return new ComparedReturn(plans, problems);
    }

    private ReturnPlan plan(Returned child) {
        var ours = byNumber.get(child.number());
        if (ours == null) {
            var candidates = candidates(child);
            return candidates.isEmpty() ? compared(null, child) : ask(Outcome.WAITING, child.number(), candidates);
        }
        var born = ours.child().birthDate();
        if (born == null || born.day().equals(child.born())) {
            return compared(ours, child);
        }
        var question = new Disagreement(
                ours.id(),
                child.number(),
                DifferenceKind.BIRTH_DATE,
                null,
                Field.BORN,
                born.day().toString(),
                child.born().toString());
        return settled.keptHere().contains(question.key())
                ? compared(ours, child)
                : ask(Outcome.WAITING, child.number(), List.of(question));
    }

    /// Children entered here without a number who were born that day: one of them may be this child.
    private List<Disagreement> candidates(Returned child) {
        return withoutNumber.getOrDefault(child.born(), List.of()).stream()
                .map(candidate -> new Disagreement(
                        candidate.id(),
                        child.number(),
                        DifferenceKind.MAY_BE_HERE,
                        null,
                        Field.WHOLE,
                        "A child born on " + Days.written(child.born()) + ", entered here without a number",
                        "Number " + child.number() + ", born on the same day"))
                .filter(question -> !settled.anotherChild().contains(question.key()))
                .toList();
    }

    private ReturnPlan ask(Outcome outcome, String number, List<Disagreement> questions) {
        questions.forEach(question -> asked.add(question.child()));
        var open = questions.stream()
                .filter(question -> !settled.anotherChild().contains(question.key()))
                .toList();
        return ReturnPlan.notTaken(
                ChildPlan.asking(outcome, number, questions.getFirst().child(), open));
    }

    private ReturnPlan compared(@Nullable OnRecord ours, Returned child) {
        var said = ours == null ? null : before.get(ours.id());
        var complete = given.hasAllEpisodesOf(child.number());
        var told = said == null || given.tellsAsylum() ? child : child.asylumOf(said);
        var now = said == null ? told : said.with(told, complete);
        var apart =
                new ChildComparison.Apart(given.enteredCare(child.number()), given.isBirthEstimated(child.number()));
        var comparison = new ChildComparison(ours, said, now, from, apart);
        var holder = now.upn().isEmpty() ? null : upns.putIfAbsent(now.upn(), comparison.child());
        if (holder != null && !holder.equals(comparison.child())) {
            problems.add(
                    Listed.doubt(
                            given.part(),
                            child.number(),
                            "upn-of-another-child",
                            "The unique pupil number of this child is another child's too, so it is not used. Correct the wrong one."));
            comparison = new ChildComparison(ours, said, now.withoutUpn(), from, apart);
        }
        return comparison.plan(complete);
    }

    private void noteAbsent(OnRecord child) {
        var number = child.identifier(FromReturn.SCHEME);
        if (asked.contains(child.id()) || (!number.isEmpty() && given.mentions(number))) {
            return;
        }
        child.care().periods().stream()
                .filter(period -> period.ended() == null
                        && !period.began().isAfter(from.told().until()))
                .findFirst()
                .ifPresent(period -> plans.add(absent(child, number, period)));
    }

    private ReturnPlan absent(OnRecord child, String number, CarePeriod period) {
        var question = new Disagreement(
                child.id(),
                number,
                DifferenceKind.ABSENT,
                period.began(),
                Field.WHOLE,
                "Looked after since " + Days.written(period.began()),
                "Not in the " + from.title());
        var open = settled.keptHere().contains(question.key()) ? List.<Disagreement>of() : List.of(question);
        return ReturnPlan.notTaken(ChildPlan.asking(Outcome.ABSENT, number, child.id(), open));
    }
}
