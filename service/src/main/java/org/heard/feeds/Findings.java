package org.heard.feeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Sight;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.comparison.Change;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.ids.ChildId;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was found when a delivery was last compared with the record. Children are named only to those who may see
/// them; everyone else works by number.
@Component
@Transactional(readOnly = true)
public class Findings {
    private final FindingsStore store;
    private final Children children;
    private final Sight sight;
    private final Audit audit;
    private final JdbcClient rows;

    Findings(FindingsStore store, Children children, Sight sight, Audit audit, JdbcClient rows) {
        this.store = store;
        this.children = children;
        this.sight = sight;
        this.audit = audit;
        this.rows = rows;
    }

    /// How many children there are of each outcome, and problems of each severity.
    public record Counts(Map<Outcome, Integer> outcomes, Map<Severity, Integer> problems, int differences) {
        /// Children of one outcome.
        public int of(Outcome outcome) {
            return outcomes.getOrDefault(outcome, 0);
        }

        /// Problems of one severity.
        public int of(Severity severity) {
            return problems.getOrDefault(severity, 0);
        }

        /// Children whose record the delivery would change.
        public int toLoad() {
            return of(Outcome.ADDED) + of(Outcome.CHANGED) + of(Outcome.ENDED);
        }

        /// Children spoken of or missed.
        public int allChildren() {
            return outcomes.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// Every problem.
        public int allProblems() {
            return problems.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// Which problems to list; an empty value does not narrow.
    public record ProblemFilter(String severity, String table, String number) {
        /// All of them.
        public static final ProblemFilter ALL = new ProblemFilter("", "", "");
    }

    /// What a delivery means for one child.
    ///
    /// @param shownAs the child's name, empty where the reader may not see it
    public record ChildLine(
            String number, @Nullable ChildId child, String shownAs, Outcome outcome, List<Change> changes) {}

    /// How many of everything.
    public Counts counts(Actor actor, DeliveryId delivery) {
        Deliveries.mustBeAllowed(actor);
        return store.counts(delivery);
    }

    /// Problems in the order of files and rows.
    public List<Listed> problems(Actor actor, DeliveryId delivery, ProblemFilter filter, int from, int most) {
        Deliveries.mustBeAllowed(actor);
        return store.problems(delivery, filter, from, most);
    }

    /// What the published checks were asked with and which could not be asked, in sentences.
    public List<String> ofTheChecks(Actor actor, DeliveryId delivery, String code) {
        Deliveries.mustBeAllowed(actor);
        return store.messages(delivery, code);
    }

    /// The pages of the children whom these problems are about, by number; only of those the reader may see.
    public Map<String, ChildId> pages(Actor actor, DeliveryId delivery, List<Listed> problems, LocalDate today) {
        Deliveries.mustBeAllowed(actor);
        var numbers = problems.stream()
                .map(Listed::number)
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        var children = store.childrenOf(delivery, numbers);
        var seen = named(actor, today, children.values());
        children.values().removeIf(child -> !seen.containsKey(child));
        return children;
    }

    /// Every problem of a kind, to be taken away in a file; the audit remembers it.
    @Transactional
    public List<Listed> take(Actor actor, Instant now, DeliveryId delivery, ProblemFilter filter) {
        Deliveries.mustBeAllowed(actor);
        audit.write(actor, now, "downloaded problems", List.of("problems"));
        return store.problems(delivery, filter, 0, Integer.MAX_VALUE);
    }

    /// How many problems there are of a kind.
    public int countProblems(Actor actor, DeliveryId delivery, ProblemFilter filter) {
        Deliveries.mustBeAllowed(actor);
        return store.countProblems(delivery, filter);
    }

    /// The tables that have problems.
    public List<String> tables(Actor actor, DeliveryId delivery) {
        Deliveries.mustBeAllowed(actor);
        return store.tables(delivery);
    }

    /// How many children there are of an outcome, or of a number.
    public int countChildren(Actor actor, DeliveryId delivery, String outcome, String number) {
        Deliveries.mustBeAllowed(actor);
        return store.countChildren(delivery, outcome, number);
    }

    /// The children of an outcome, or of a number, with what would change.
    public List<ChildLine> children(
            Actor actor, DeliveryId delivery, String outcome, String number, LocalDate today, int from, int most) {
        Deliveries.mustBeAllowed(actor);
        var lines = store.children(delivery, outcome, number, from, most);
        var seen = named(
                actor,
                today,
                lines.stream()
                        .map(ChildLine::child)
                        .filter(java.util.Objects::nonNull)
                        .toList());
        return lines.stream().map(line -> shown(line, seen)).toList();
    }

    /// These children, as far as the reader may see who they are.
    Map<ChildId, Child> named(Actor actor, LocalDate today, Collection<ChildId> wanted) {
        var visible = rows.sql("""
                        select c.child_id from unnest(:wanted::uuid[]) as c (child_id) where
                        """ + sight.condition(actor, "c.child_id"))
                .param("wanted", wanted.stream().map(ChildId::value).toArray(UUID[]::new))
                .param("seer", actor.person().value())
                .param("today", today)
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list();
        var named = new HashMap<ChildId, Child>();
        children.list(visible).forEach(child -> named.put(child.id(), child));
        return named;
    }

    private static ChildLine shown(ChildLine line, Map<ChildId, Child> seen) {
        var child = line.child() == null ? null : seen.get(line.child());
        return child == null
                ? new ChildLine(
                        line.number(),
                        line.child(),
                        "",
                        line.outcome(),
                        line.changes().stream().map(Findings::withoutNames).toList())
                : new ChildLine(line.number(), line.child(), child.shownAs(), line.outcome(), line.changes());
    }

    private static Change withoutNames(Change change) {
        return change.field().names()
                ? new Change(
                        change.about(), change.field(), hidden(change.before()), hidden(change.after()), change.kept())
                : change;
    }

    private static String hidden(String name) {
        return name.isEmpty() ? "" : "not shown to you";
    }
}
