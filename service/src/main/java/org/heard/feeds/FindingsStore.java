package org.heard.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.heard.comparison.Change;
import org.heard.comparison.ChildPlan;
import org.heard.comparison.Compared;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.Field;
import org.heard.comparison.Listed;
import org.heard.comparison.Outcome;
import org.heard.comparison.Part;
import org.heard.database.Batch;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ssda903.problem.Severity;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the last comparison of each delivery found, kept so that it can be looked through page by page.
@Component
class FindingsStore {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    FindingsStore(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    void replace(DeliveryId delivery, Compared found) {
        delete("delivery_child", delivery);
        delete("delivery_problem", delivery);
        var problems = new Batch("""
                insert into delivery_problem (organisation_id, delivery_id, problem_no, part, file, table_name, row_no,
                    column_name, number, severity, code, message)
                values (:organisation, :delivery, :no, :part, :file, :table, :row, :column, :number, :severity, :code,
                    :message)
                """);
        var no = 1;
        for (var problem : found.problems()) {
            problems.add(of(delivery)
                    .addValue("no", no++)
                    .addValue("part", problem.part().name())
                    .addValue("file", problem.file())
                    .addValue("table", problem.table())
                    .addValue("row", problem.row())
                    .addValue("column", problem.column())
                    .addValue("number", problem.number())
                    .addValue("severity", problem.severity().name())
                    .addValue("code", problem.code())
                    .addValue("message", problem.message()));
        }
        problems.run(batches);
        replaceChildren(delivery, found.plans());
    }

    private void replaceChildren(DeliveryId delivery, List<ChildPlan> plans) {
        var children = new Batch("""
                insert into delivery_child (organisation_id, delivery_id, line_no, number, child_id, outcome, differences)
                values (:organisation, :delivery, :line, :number, :child, :outcome, :differences)
                """);
        for (var line = 0; line < plans.size(); line++) {
            var plan = plans.get(line);
            var child = plan.child();
            children.add(of(delivery)
                    .addValue("line", line + 1)
                    .addValue("number", plan.number())
                    .addValue("child", child == null ? null : child.value())
                    .addValue("outcome", plan.outcome().name())
                    .addValue("differences", plan.disagreements().size()));
        }
        children.run(batches);
        addChanges(delivery, plans);
    }

    /// Ten times as many as there are children: one statement takes them all.
    private void addChanges(DeliveryId delivery, List<ChildPlan> plans) {
        var numbers = new ArrayList<Integer[]>();
        var changes = new ArrayList<Change>();
        for (var line = 0; line < plans.size(); line++) {
            var ofChild = plans.get(line).changes();
            for (var no = 0; no < ofChild.size(); no++) {
                numbers.add(new Integer[] {line + 1, no + 1});
                changes.add(ofChild.get(no));
            }
        }
        rows.sql("""
                        insert into delivery_change (organisation_id, delivery_id, line_no, change_no, about, field, before,
                            after, kept)
                        select :organisation, :delivery, line, no, about, field, before, after, kept
                        from unnest(:lines::int[], :nos::int[], :abouts::text[], :fields::text[], :befores::text[],
                            :afters::text[], :kepts::boolean[]) as c (line, no, about, field, before, after, kept)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .param("lines", numbers.stream().map(number -> number[0]).toArray(Integer[]::new))
                .param("nos", numbers.stream().map(number -> number[1]).toArray(Integer[]::new))
                .param("abouts", changes.stream().map(Change::about).toArray(String[]::new))
                .param(
                        "fields",
                        changes.stream().map(change -> change.field().name()).toArray(String[]::new))
                .param("befores", changes.stream().map(Change::before).toArray(String[]::new))
                .param("afters", changes.stream().map(Change::after).toArray(String[]::new))
                .param("kepts", changes.stream().map(Change::kept).toArray(Boolean[]::new))
                .update();
    }

    private void delete(String table, DeliveryId delivery) {
        rows.sql("delete from " + table + " where organisation_id = :organisation and delivery_id = :delivery")
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .update();
    }

    Findings.Counts counts(DeliveryId delivery) {
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        var differences = new int[1];
        rows.sql("""
                        select outcome, count(*) as children, sum(differences) as differences from delivery_child
                        where organisation_id = :organisation and delivery_id = :delivery group by outcome
                        """)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .query(row -> {
                    outcomes.put(Outcome.valueOf(row.getString("outcome")), row.getInt("children"));
                    differences[0] += row.getInt("differences");
                });
        var problems = new EnumMap<Severity, Integer>(Severity.class);
        rows.sql("""
                        select severity, count(*) as problems from delivery_problem
                        where organisation_id = :organisation and delivery_id = :delivery group by severity
                        """)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .query(row -> {
                    problems.put(Severity.valueOf(row.getString("severity")), row.getInt("problems"));
                });
        return new Findings.Counts(outcomes, problems, differences[0]);
    }

    List<Listed> problems(DeliveryId delivery, Findings.ProblemFilter filter, int from, int most) {
        return rows.sql("select * from delivery_problem " + WHERE + " order by problem_no offset :from limit :most")
                .params(parameters(delivery, filter))
                .param("from", from)
                .param("most", most)
                .query((row, n) -> problem(row))
                .list();
    }

    List<String> messages(DeliveryId delivery, String code) {
        return rows.sql("""
                        select message from delivery_problem
                        where organisation_id = :organisation and delivery_id = :delivery and code = :code
                        order by problem_no
                        """)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .param("code", code)
                .query((row, n) -> row.getString("message"))
                .list();
    }

    int countProblems(DeliveryId delivery, Findings.ProblemFilter filter) {
        return rows.sql("select count(*) from delivery_problem " + WHERE)
                .params(parameters(delivery, filter))
                .query(Integer.class)
                .single();
    }

    private static final String WHERE = """
            where organisation_id = :organisation and delivery_id = :delivery
              and (:severity = '' or severity = :severity) and (:table = '' or table_name = :table)
              and (:number = '' or number = :number)
            """;

    private static Map<String, ?> parameters(DeliveryId delivery, Findings.ProblemFilter filter) {
        return Map.of(
                "organisation",
                Tenancy.current().value(),
                "delivery",
                delivery.value(),
                "severity",
                filter.severity(),
                "table",
                filter.table(),
                "number",
                filter.number());
    }

    List<String> tables(DeliveryId delivery) {
        return rows.sql("""
                        select distinct table_name from delivery_problem
                        where organisation_id = :organisation and delivery_id = :delivery and table_name <> ''
                        order by table_name
                        """)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .query((row, n) -> row.getString("table_name"))
                .list();
    }

    int countChildren(DeliveryId delivery, String outcome, String number) {
        return children("select count(*)", delivery, outcome, number, "")
                .query(Integer.class)
                .single();
    }

    List<Findings.ChildLine> children(DeliveryId delivery, String outcome, String number, int from, int most) {
        var changes = new HashMap<Integer, List<Change>>();
        var lines = children("select *", delivery, outcome, number, " order by line_no offset :from limit :most")
                .param("from", from)
                .param("most", most)
                .query((row, n) -> line(row, changes))
                .list();
        addChanges(delivery, changes);
        return lines;
    }

    /// The children of these numbers, where they are in the record.
    Map<String, ChildId> childrenOf(DeliveryId delivery, List<String> numbers) {
        var found = new HashMap<String, ChildId>();
        rows.sql("""
                        select number, child_id from delivery_child
                        where organisation_id = :organisation and delivery_id = :delivery and child_id is not null
                          and number = any(:numbers)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .param("numbers", numbers.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("number"), new ChildId(row.getObject("child_id", UUID.class)));
                });
        return found;
    }

    private JdbcClient.StatementSpec children(
            String select, DeliveryId delivery, String outcome, String number, String order) {
        return rows.sql(select + """
                         from delivery_child where organisation_id = :organisation and delivery_id = :delivery
                          and (:outcome = '' or outcome = :outcome) and (:number = '' or number = :number)
                        """ + order)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .param("outcome", outcome)
                .param("number", number);
    }

    private void addChanges(DeliveryId delivery, Map<Integer, List<Change>> ofLines) {
        rows.sql("""
                        select line_no, about, field, before, after, kept from delivery_change
                        where organisation_id = :organisation and delivery_id = :delivery and line_no = any(:lines)
                        order by line_no, change_no
                        """)
                .param("organisation", Tenancy.current().value())
                .param("delivery", delivery.value())
                .param("lines", ofLines.keySet().toArray(Integer[]::new))
                .query(row -> {
                    Objects.requireNonNull(ofLines.get(row.getInt("line_no")))
                            .add(new Change(
                                    row.getString("about"),
                                    Field.valueOf(row.getString("field")),
                                    row.getString("before"),
                                    row.getString("after"),
                                    row.getBoolean("kept")));
                });
    }

    /// The changes are filled in by the one query that follows.
    private static Findings.ChildLine line(ResultSet row, Map<Integer, List<Change>> changes) throws SQLException {
        var child = row.getObject("child_id", UUID.class);
        return new Findings.ChildLine(
                row.getString("number"),
                child == null ? null : new ChildId(child),
                "",
                Outcome.valueOf(row.getString("outcome")),
                changes.computeIfAbsent(row.getInt("line_no"), line -> new ArrayList<>()));
    }

    private static Listed problem(ResultSet row) throws SQLException {
        return new Listed(
                Part.valueOf(row.getString("part")),
                row.getString("file"),
                row.getString("table_name"),
                row.getInt("row_no"),
                row.getString("column_name"),
                row.getString("number"),
                Severity.valueOf(row.getString("severity")),
                row.getString("code"),
                row.getString("message"));
    }

    private static MapSqlParameterSource of(DeliveryId delivery) {
        return new MapSqlParameterSource()
                .addValue("organisation", Tenancy.current().value())
                .addValue("delivery", delivery.value());
    }
}
