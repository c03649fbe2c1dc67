package org.heard.cards;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.heard.access.Self;
import org.heard.access.Self.Way;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.signin.ChildSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When a child came in, and how; never from where.
@Component
@Transactional
public class SignIns {
    private final JdbcClient rows;
    private final ChildSessions sessions;

    SignIns(JdbcClient rows, ChildSessions sessions) {
        this.rows = rows;
        this.sessions = sessions;
    }

    /// One time.
    ///
    /// @param openedBy of a visit, who opened it; else empty
    public record SignIn(Instant at, Way way, String openedBy) {}

    /// Begins the child's session in this browser, and notes that they came. The caller works within their
    /// organisation and has made sure that it is the child.
    void begin(Self self, String openedBy, Instant now, HttpServletRequest request, HttpServletResponse response) {
        rows.sql("""
                        insert into child_sign_in (organisation_id, sign_in_id, child_id, at, way, opened_by_name)
                        values (:organisation, :id, :child, :now, :way, :by)
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", Ids.next())
                .param("child", self.child().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("way", self.way().name())
                .param("by", openedBy)
                .update();
        sessions.begin(self, now, request, response);
    }

    /// The last times, the newest first, for a caller that has decided who may know.
    @Transactional(readOnly = true)
    public List<SignIn> list(ChildId child, int most) {
        return rows.sql("""
                        select at, way, opened_by_name from child_sign_in
                        where organisation_id = :organisation and child_id = :child
                        order by at desc, sign_in_id desc limit :most
                        """)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("most", most)
                .query((row, n) -> new SignIn(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Way.valueOf(row.getString("way")),
                        row.getString("opened_by_name")))
                .list();
    }

    /// The time before this one, as the child who is here now is told it.
    @Transactional(readOnly = true)
    public Optional<SignIn> before(Self self) {
        return list(self.child(), 2).stream()
                .skip(self.way() == Way.PLAYED ? 0 : 1)
                .findFirst();
    }

    /// Whatever session the child has is over.
    void end(ChildId child) {
        sessions.end(child);
    }
}
