package org.heard.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.heard.access.RelationKind;
import org.heard.dataset.Cohort.Member;
import org.heard.ids.PersonId;
import org.heard.names.NamesRow;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// Who works with each child on the day the tables were drawn, as far as the authority has said what its roles
/// mean; and what the child is called.
final class Involvements {
    private static final String TABLE = DataModel.INVOLVEMENTS;
    private static final String WORKER = "invo_professional_id";
    private static final String ROLE = "invo_professional_role_id";
    private static final String BEGAN = "invo_involvement_start_date";
    private static final String ENDED = "invo_involvement_end_date";

    private final Dataset given;
    private final Cohort cohort;
    private final LocalDate drawn;
    private final Map<String, RoleMeaning> meanings;
    private final Map<String, PersonId> confirmed;
    private final ProblemsFound problems;
    private final Map<String, String> childOfReferral = new HashMap<>();
    private final Professionals professionals;
    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<String, Map<RelationKind, List<DatasetRow>>> open = new LinkedHashMap<>();

    /// Children with an open involvement of which nobody has said what it is.
    private final Set<String> undecided = new HashSet<>();

    /// How many involvements with children in care there are in a role.
    record Count(int open, int all) {
        Count plus(boolean isOpen) {
            return new Count(open + (isOpen ? 1 : 0), all + 1);
        }
    }

    /// @param confirmed who workers of the case system are here, by its id of them, where a manager has said so
    Involvements(
            Dataset given,
            Cohort cohort,
            LocalDate drawn,
            Map<String, RoleMeaning> meanings,
            Map<String, PersonId> confirmed) {
        this.confirmed = confirmed;
        this.given = given;
        this.cohort = cohort;
        this.drawn = drawn;
        this.meanings = meanings;
        problems = given.problems();
        for (var row : given.table(DataModel.REFERRALS).rows()) {
            var referral = row.text("cine_referral_id");
            if (!referral.isEmpty()) {
                childOfReferral.put(referral, row.text("cine_person_id"));
            }
        }
        professionals = new Professionals(given, WORKER);
        given.table(TABLE).rows().forEach(this::row);
        noteRoles();
    }

    /// Roles met with children in care, and how often.
    Map<String, Count> counts() {
        return counts;
    }

    /// The workers in the capacities that are taken, by the case system's id of them: what they are called there, and
    /// how
    /// many open involvements each has.
    Map<String, Workers.Seen> workers() {
        var seen = new TreeMap<String, Workers.Seen>();
        for (var ofChild : open.values()) {
            for (var rows : ofChild.values()) {
                for (var row : rows) {
                    var id = row.text(WORKER);
                    if (!id.isEmpty()) {
                        seen.merge(id, new Workers.Seen(professionals.called(id), 1), Workers.Seen::plus);
                    }
                }
            }
        }
        return seen;
    }

    /// One row for each child that something is said of.
    List<NamesRow> rows() {
        var rows = new ArrayList<NamesRow>();
        cohort.members().forEach((person, member) -> {
            var named = new EnumMap<RelationKind, NamesRow.Worker>(RelationKind.class);
            var file = member.row().file();
            var number = member.row().number();
            for (var entry : open.getOrDefault(person, Map.of()).entrySet()) {
                var latest = latest(member, entry.getKey(), entry.getValue());
                var worker = worker(member, latest);
                if (worker != null) {
                    named.put(entry.getKey(), worker);
                    file = latest.file();
                    number = latest.number();
                }
            }
            if (!undecided.contains(person)) {
                goneFrom(person).forEach(kind -> named.put(kind, NamesRow.Worker.gone(WORKER)));
            }
            var name = cohort.name(member);
            if (!name.isEmpty() || !named.isEmpty()) {
                rows.add(new NamesRow(file, number, member.number(), name, "", null, named, ""));
            }
        });
        return rows;
    }

    /// In what capacities nobody works with the child. It can be told only where every row was read.
    private Set<RelationKind> goneFrom(String person) {
        var gone = EnumSet.noneOf(RelationKind.class);
        if (given.has(TABLE) && given.table(TABLE).damaged() == 0) {
            for (var meaning : meanings.values()) {
                var kind = meaning.relation();
                if (kind != null && !open.getOrDefault(person, Map.of()).containsKey(kind)) {
                    gone.add(kind);
                }
            }
        }
        return gone;
    }

    private void row(DatasetRow row) {
        var said = row.text("invo_person_id");
        var person = said.isEmpty() ? childOfReferral.getOrDefault(row.text("invo_referral_id"), "") : said;
        var member = cohort.find(person);
        if (member == null) {
            if (!cohort.knows(person)) {
                problems.row(
                        Severity.BAD_ROW,
                        "no-such-person",
                        TABLE,
                        row,
                        "invo_person_id",
                        person,
                        "It cannot be told which child this involvement is with.");
            }
            return;
        }
        var role = row.text(ROLE);
        var isOpen = isOpen(row);
        if (isOpen && !meanings.containsKey(role)) {
            undecided.add(person);
        }
        if (role.isEmpty()) {
            return;
        }
        counts.merge(role, new Count(0, 0).plus(isOpen), (before, one) -> before.plus(isOpen));
        var meaning = meanings.get(role);
        var relation = meaning == null ? null : meaning.relation();
        if (isOpen && relation != null) {
            open.computeIfAbsent(person, id -> new EnumMap<>(RelationKind.class))
                    .computeIfAbsent(relation, kind -> new ArrayList<>())
                    .add(row);
        }
    }

    private boolean isOpen(DatasetRow row) {
        var began = row.day(BEGAN);
        var ended = row.day(ENDED);
        return (began == null || !began.isAfter(drawn)) && (ended == null || ended.isAfter(drawn));
    }

    private DatasetRow latest(Member member, RelationKind kind, List<DatasetRow> rows) {
        var inOrder = rows.stream()
                .sorted(Comparator.comparing(row -> row.days().getOrDefault(BEGAN, LocalDate.MIN)))
                .toList();
        var latest = inOrder.getLast();
        inOrder.subList(0, inOrder.size() - 1)
                .forEach(row -> problems.row(
                        Severity.DOUBT,
                        "two-at-once",
                        TABLE,
                        row,
                        ENDED,
                        member.number(),
                        "The child has %d open involvements in the capacity of %s. The one that began last counts, in row %d; end the others."
                                .formatted(rows.size(), kind.inSentence(), latest.number())));
        return latest;
    }

    private NamesRow.@Nullable Worker worker(Member member, DatasetRow row) {
        var id = row.text(WORKER);
        var person = id.isEmpty() ? null : confirmed.get(id);
        if (person != null) {
            return new NamesRow.Worker(WORKER, professionals.called(id), "", row.day(BEGAN), person);
        }
        var name = professionals.name(member, row);
        return name == null ? null : new NamesRow.Worker(WORKER, name, "", row.day(BEGAN), null);
    }

    private void noteRoles() {
        counts.forEach((role, count) -> {
            if (!meanings.containsKey(role)) {
                problems.table(
                        Severity.DOUBT,
                        "role-not-known",
                        TABLE,
                        given.table(TABLE).file(),
                        ROLE,
                        "Nobody has said yet what the role “%s” means (%,d involvements with children in care, %,d of them open). Nothing is taken of it until somebody does, under “Roles in the case system”."
                                .formatted(role, count.all(), count.open()));
            }
        });
    }
}
