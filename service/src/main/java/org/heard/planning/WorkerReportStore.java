package org.heard.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.documents.DocumentId;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.ReviewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of social workers' reports; only ever added.
@Component
class WorkerReportStore {
    private final JdbcClient rows;

    WorkerReportStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// The oldest first.
    List<WorkerReport> list(ReviewId review) {
        return sql("""
                        select * from worker_report
                        where organisation_id = :organisation and review_id = :review order by no
                        """)
                .param("review", review.value())
                .query((row, n) -> new WorkerReport(
                        row.getInt("no"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("came_how"),
                        texts(row),
                        files(row.getObject("report_id", UUID.class)),
                        row.getString("late_why"),
                        row.getString("given_name")))
                .list();
    }

    void add(ChildId child, ReviewId review, WorkerReport report, Actor actor, Instant now) {
        var id = Ids.next();
        var statement = sql("""
                        insert into worker_report (organisation_id, report_id, review_id, child_id, no, received_on,
                            came_how, since_last, plan_going, child_says, to_decide, updated_plan, late_why,
                            given_by, given_name, given_at)
                        values (:organisation, :id, :review, :child, :no, :received,
                            :how, :since_last, :plan_going, :child_says, :to_decide, :updated_plan, :why, :by, :name, :now)
                        """)
                .param("id", id)
                .param("review", review.value())
                .param("child", child.value())
                .param("no", report.no())
                .param("received", report.received())
                .param("how", report.cameHow())
                .param("why", report.lateWhy())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC));
        for (var part : ReportPart.values()) {
            statement = statement.param(part.field(), report.text(part));
        }
        statement.update();
        for (int i = 0; i < report.files().size(); i++) {
            sql("""
                            insert into worker_report_file (organisation_id, report_id, document_id, child_id, position, name)
                            values (:organisation, :report, :document, :child, :position, :name)
                            """)
                    .param("report", id)
                    .param("document", report.files().get(i).document().value())
                    .param("child", child.value())
                    .param("position", i)
                    .param("name", report.files().get(i).name())
                    .update();
        }
    }

    private List<ReportFile> files(UUID report) {
        return sql("""
                        select document_id, name from worker_report_file
                        where organisation_id = :organisation and report_id = :report order by position
                        """)
                .param("report", report)
                .query((row, n) ->
                        new ReportFile(new DocumentId(row.getObject("document_id", UUID.class)), row.getString("name")))
                .list();
    }

    private static Map<ReportPart, String> texts(ResultSet row) throws SQLException {
        var texts = new EnumMap<ReportPart, String>(ReportPart.class);
        for (var part : ReportPart.values()) {
            var text = row.getString(part.field());
            if (!text.isEmpty()) {
                texts.put(part, text);
            }
        }
        return texts;
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
