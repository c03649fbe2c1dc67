package org.heard.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heard.dataset.Cohort.Member;
import org.heard.names.PlainName;
import org.heard.ssda903.problem.Severity;
import org.jspecify.annotations.Nullable;

/// Who the workers of the case system are, where nobody has said it. People are found here by name, so a name that two
/// workers have, or a worker
/// with two names, is nobody: the wrong one would see a child's record.
final class Professionals {
    private static final String TABLE = DataModel.PROFESSIONALS;
    private static final String NAME = "prof_professional_name";

    private final ProblemsFound problems;
    private final String column;
    /// By id, the names under it: written one way, then as the first row has it.
    private final Map<String, Map<String, String>> names = new HashMap<>();
    /// By name written one way, the ids under it.
    private final Map<String, TreeSet<String>> ids = new HashMap<>();

    /// @param column of the involvements, which names a worker by id
    Professionals(Dataset given, String column) {
        this.column = column;
        problems = given.problems();
        for (var row : given.table(TABLE).rows()) {
            var own = row.text("prof_professional_id");
            var id = own.isEmpty() ? row.text("prof_staff_id") : own;
            if (!id.isEmpty()) {
                var under = names.computeIfAbsent(id, one -> new TreeMap<>());
                var name = row.text(NAME);
                if (!name.isEmpty()) {
                    under.putIfAbsent(PlainName.of(name), name);
                    ids.computeIfAbsent(PlainName.of(name), one -> new TreeSet<>())
                            .add(id);
                }
            }
        }
    }

    /// What the tables call a worker: one name, several with a comma between them, or the id where they have none.
    String called(String id) {
        var under = names.getOrDefault(id, Map.of());
        return under.isEmpty() ? "Worker " + id : String.join(", ", under.values());
    }

    /// The name of the worker an involvement is with; absent, and told, where it is not certain who that is.
    @Nullable
    String name(Member member, DatasetRow involvement) {
        var id = involvement.text(column);
        var under = names.get(id);
        if (id.isEmpty()) {
            return null;
        }
        if (under == null) {
            return nobody(
                    member,
                    involvement,
                    "no-such-worker",
                    "Worker %s is not in %s, so it is not known who that is. Nobody is taken from this row."
                            .formatted(id, TABLE));
        }
        if (under.isEmpty()) {
            return nobody(
                    member,
                    involvement,
                    "worker-without-name",
                    "Worker %s has no name in %s, so it is not known who that is here. Say who it is under “Workers in the case system”."
                            .formatted(id, TABLE));
        }
        if (under.size() > 1) {
            return nobody(
                    member,
                    involvement,
                    "worker-of-two-names",
                    "Worker %s has several names in %s: %s. Nobody is taken from this row."
                            .formatted(id, TABLE, String.join(", ", under.values())));
        }
        var only = under.entrySet().iterator().next();
        var same = ids.getOrDefault(only.getKey(), new TreeSet<>());
        if (same.size() > 1) {
            return nobody(
                    member,
                    involvement,
                    "two-workers-of-one-name",
                    "Workers %s are all called “%s” in %s, and people are found here by name. Nobody is taken from this row. Say who they are under “Workers in the case system”."
                            .formatted(String.join(", ", same), only.getValue(), TABLE));
        }
        return only.getValue();
    }

    private @Nullable String nobody(Member member, DatasetRow involvement, String code, String message) {
        problems.row(Severity.DOUBT, code, DataModel.INVOLVEMENTS, involvement, column, member.number(), message);
        return null;
    }
}
