package org.heard.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heard.access.Audit;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a child is signed in: at one place at a time, for an hour at most, and for ten minutes without a sign of them.
/// The caller works within the child's organisation and has made sure that it is the child.
@Component
@Transactional
public class ChildSessions {
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Duration LONGEST_VISIT = Duration.ofMinutes(10);
    /// The page asks two minutes before it closes; a slow line takes its time.
    private static final Duration ASKED_BEFORE = Duration.ofSeconds(130);

    private static final Duration IDLE = Duration.ofMinutes(10);

    private final JdbcClient rows;
    private final Audit audit;
    private final Sessions sessions;
    private final SecurityContextRepository kept;

    ChildSessions(JdbcClient rows, Audit audit, Sessions sessions, SecurityContextRepository kept) {
        this.rows = rows;
        this.audit = audit;
        this.sessions = sessions;
        this.kept = kept;
    }

    /// Begins the child's session in this browser; wherever else they were signed in, they are no longer.
    public void begin(Self self, Instant now, HttpServletRequest request, HttpServletResponse response) {
        var session = Ids.next();
        rows.sql("""
                        insert into child_session (organisation_id, child_id, session_id, way, began_at)
                        values (:organisation, :child, :session, :way, :now)
                        on conflict (organisation_id, child_id) do update
                        set session_id = excluded.session_id, way = excluded.way, began_at = excluded.began_at
                        """)
                .param("organisation", self.organisation().value())
                .param("child", self.child().value())
                .param("session", session)
                .param("way", self.way().name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        audit.write(
                self.actor(),
                now,
                "signed in",
                self.child(),
                List.of(self.way().name().toLowerCase(Locale.ROOT)));
        sessions.end(request);
        var longest = self.way() == Self.Way.VISIT ? LONGEST_VISIT : LONGEST;
        var context = new SecurityContextImpl(new ChildSignedIn(self, session, now, now.plus(longest)));
        SecurityContextHolder.setContext(context);
        kept.saveContext(context, request, response);
        request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
    }

    /// How long the child in this browser may stay from now on, however busy they are; nothing where there is none.
    public static Duration left(Instant now) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ChildSignedIn who
                ? Duration.between(now, who.until())
                : Duration.ZERO;
    }

    /// The child says that they are still there: a visit about to run out goes on for as long again, up to the
    /// hour that is everybody's longest. Answers how long they may stay now.
    public Duration goOn(Instant now, HttpServletRequest request, HttpServletResponse response) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof ChildSignedIn who
                && left(now).compareTo(ASKED_BEFORE) <= 0) {
            var longest = who.since().plus(LONGEST);
            var longer = now.plus(LONGEST_VISIT);
            var context = new SecurityContextImpl(who.lasting(longer.isBefore(longest) ? longer : longest));
            SecurityContextHolder.setContext(context);
            kept.saveContext(context, request, response);
        }
        return left(now);
    }

    /// The child who asks, where it is one.
    public static Optional<Self> find(HttpServletRequest request) {
        return Optional.ofNullable((Self) request.getAttribute(ActorFilter.SELF));
    }

    /// Ends whatever session the child has, wherever it is.
    public void end(ChildId child) {
        rows.sql("delete from child_session where organisation_id = :organisation and child_id = :child")
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .update();
    }

    /// Ends the session this browser has; of another of the same child's it takes nothing.
    void end(ChildSignedIn who) {
        rows.sql("delete from child_session where organisation_id = :organisation and session_id = :session")
                .param("organisation", who.organisation().value())
                .param("session", who.session())
                .update();
    }

    /// Whether this is still the session that stands.
    @Transactional(readOnly = true)
    boolean stands(ChildSignedIn who, Instant now) {
        return now.isBefore(who.until())
                && rows.sql("""
                                select exists (select 1 from child_session where organisation_id = :organisation
                                  and child_id = :child and session_id = :session)
                                """)
                        .param("organisation", who.organisation().value())
                        .param("child", who.self().child().value())
                        .param("session", who.session())
                        .query(Boolean.class)
                        .single();
    }
}
