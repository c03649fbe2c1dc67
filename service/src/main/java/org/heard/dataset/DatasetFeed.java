package org.heard.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.children.OnRecord;
import org.heard.comparison.ChildPlan;
import org.heard.comparison.Compared;
import org.heard.comparison.Delivery;
import org.heard.comparison.Earlier;
import org.heard.comparison.Feed;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.comparison.Part;
import org.heard.comparison.Prepared;
import org.heard.comparison.Progress;
import org.heard.names.NamesComparing;
import org.heard.names.NamesRow;
import org.heard.returns.CareComparing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The Standard Safeguarding Dataset beside the record: identity, care and reviews as a return would tell them,
/// names and workers as a list would.
@Component
class DatasetFeed implements Feed {
    /// Care that ended with an adoption, whether or not the parents agreed.
    private static final Set<String> ADOPTED = Set.of("E11", "E12");

    private final CareComparing care;
    private final NamesComparing names;
    private final Roles roles;
    private final Workers workers;
    private final MoreTables moreTables;

    DatasetFeed(CareComparing care, NamesComparing names, Roles roles, Workers workers, MoreTables moreTables) {
        this.care = care;
        this.names = names;
        this.roles = roles;
        this.workers = workers;
        this.moreTables = moreTables;
    }

    @Override
    public Delivery.Kind kind() {
        return Delivery.Kind.DATASET;
    }

    @Override
    public Prepared prepare(
            Delivery delivery, List<GivenFile> files, LocalDate today, Earlier earlier, Progress progress) {
        var drawn = Objects.requireNonNull(delivery.workersFrom());
        var tables = DatasetReading.read(files);
        var build = Objects.requireNonNull(delivery.build());
        var given = new GivenDataset(tables, drawn, build);
        var involvements = new Involvements(tables, given.cohort(), drawn, roles.meanings(), workers.confirmed());
        if (tables.has(DataModel.INVOLVEMENTS)) {
            roles.seen(involvements.counts());
            workers.seen(involvements.workers());
        }
        var rows = involvements.rows();
        var more = MoreTables.read(tables, given, build.system(), drawn);
        var cared = care.compare(delivery, given, today, earlier, progress);
        var subjects = cared.subjects();
        var named = names.compare(
                delivery,
                rows.stream()
                        .filter(row -> subjects.containsKey(row.number()))
                        .map(row -> named(row, Objects.requireNonNull(subjects.get(row.number())), drawn))
                        .toList(),
                List.copyOf(subjects.values()),
                today,
                earlier,
                Progress.NONE);
        var others = moreTables.compare(delivery, more, subjects, earlier);
        var found = together(cared.found(), named.compared());
        for (var other : others) {
            found = together(found, other.found());
        }
        return new Prepared(found, (actor, now, on) -> {
            care.write(actor, now, on, cared);
            names.write(actor, now, on, named);
            others.forEach(other -> other.writing().write(actor, now, on));
        });
    }

    /// After care a name may be that of a family the child now belongs to, which nobody here may learn; from that day
    /// on no name is taken.
    private static NamesRow named(NamesRow row, OnRecord child, LocalDate drawn) {
        var care = child.care();
        var adopted = care.periods().stream().anyMatch(period -> ADOPTED.contains(period.endReason()));
        return adopted || care.periodOn(drawn).isEmpty() ? row.withoutName() : row;
    }

    private static Compared together(Compared cared, Compared named) {
        var byNumber = new HashMap<String, ChildPlan>();
        named.plans().forEach(plan -> byNumber.put(plan.number(), plan));
        var problems = new ArrayList<>(cared.problems());
        named.problems().forEach(problem -> problems.add(ofDataset(problem)));
        return new Compared(
                cared.plans().stream()
                        .map(plan -> plan.outcome() == Outcome.WAITING || plan.outcome() == Outcome.ABSENT
                                ? plan
                                : together(plan, byNumber.get(plan.number())))
                        .toList(),
                problems);
    }

    private static ChildPlan together(ChildPlan cared, @Nullable ChildPlan named) {
        if (named == null) {
            return cared;
        }
        var unchanged = cared.outcome() == Outcome.UNCHANGED && named.outcome() != Outcome.UNCHANGED;
        return new ChildPlan(
                cared.number(),
                cared.child(),
                unchanged ? Outcome.CHANGED : cared.outcome(),
                Stream.concat(cared.changes().stream(), named.changes().stream())
                        .toList(),
                Stream.concat(cared.disagreements().stream(), named.disagreements().stream())
                        .toList());
    }

    private static Listed ofDataset(Listed problem) {
        return new Listed(
                Part.DATASET,
                problem.file(),
                DataModel.INVOLVEMENTS,
                problem.row(),
                problem.column(),
                problem.number(),
                problem.severity(),
                problem.code(),
                problem.message());
    }
}
