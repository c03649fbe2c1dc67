package org.heard.councils;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.moments.Moments;
import org.heard.received.ReadBy;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of groups, their members, what they raise and how they vote.
@Component
class GroupStore {
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient rows;

    GroupStore(JdbcClient rows) {
        this.rows = rows;
    }

    void open(UUID id, String name, Group.Kind kind, LocalDate on) {
        sql("""
                insert into children_group (organisation_id, group_id, name, kind, opened_on)
                values (:organisation, :id, :name, :kind, :on)
                """)
                .param("id", id)
                .param("name", name)
                .param("kind", kind.name())
                .param("on", on)
                .update();
    }

    List<Group> list(LocalDate today) {
        return sql("""
                        select g.*, (select count(*) from group_member m where m.organisation_id = g.organisation_id
                            and m.group_id = g.group_id and (m.until_on is null or m.until_on > :today)) as members
                        from children_group g where g.organisation_id = :organisation and g.closed_on is null
                        order by g.name, g.group_id
                        """).param("today", today).query((row, n) -> group(row)).list();
    }

    List<Group> listOf(ChildId child, LocalDate today) {
        return sql("""
                        select g.*, 0 as members from children_group g join group_member m using (organisation_id, group_id)
                        where g.organisation_id = :organisation and g.closed_on is null and m.child_id = :child
                          and (m.until_on is null or m.until_on > :today)
                        order by g.name, g.group_id
                        """)
                .param("child", child.value())
                .param("today", today)
                .query((row, n) -> group(row))
                .list();
    }

    /// Whether the child is or was in the group, also where it was closed since.
    boolean wasIn(ChildId child, UUID group) {
        return sql("""
                        select exists (select 1 from group_member
                            where organisation_id = :organisation and group_id = :group and child_id = :child)
                        """)
                .param("group", group)
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    List<ChildId> members(UUID group, LocalDate today) {
        return sql("""
                        select child_id from group_member where organisation_id = :organisation and group_id = :group
                          and (until_on is null or until_on > :today) order by from_on, child_id
                        """)
                .param("group", group)
                .param("today", today)
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list();
    }

    void join(UUID group, ChildId child, LocalDate on) {
        sql("""
                insert into group_member (organisation_id, group_id, child_id, from_on)
                values (:organisation, :group, :child, :on)
                on conflict (organisation_id, group_id, child_id) do update set until_on = null
                """)
                .param("group", group)
                .param("child", child.value())
                .param("on", on)
                .update();
    }

    void leave(UUID group, ChildId child, LocalDate on) {
        sql("""
                update group_member set until_on = :on
                where organisation_id = :organisation and group_id = :group and child_id = :child
                """)
                .param("group", group)
                .param("child", child.value())
                .param("on", on)
                .update();
    }

    void raise(UUID id, UUID group, ChildId by, Instant at, String words, LocalDate showBy) {
        sql("""
                insert into group_issue (organisation_id, issue_id, group_id, raised_by, raised_at, words, show_by)
                values (:organisation, :id, :group, :by, :at, :words, :showBy)
                """)
                .param("id", id)
                .param("group", group)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("words", words)
                .param("showBy", showBy)
                .update();
    }

    /// Somebody reads what a group raised: false where all of it was read before.
    boolean read(Actor actor, Instant now, UUID group) {
        return sql("""
                                update group_issue set read_by = :by, read_name = :name, read_at = :now
                                where organisation_id = :organisation and group_id = :group and read_at is null
                                """)
                        .param("by", actor.person().value())
                        .param("name", actor.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("group", group)
                        .update()
                > 0;
    }

    /// What the child's groups have raised and may see, and what the child raised themself.
    List<Issue> issuesOf(ChildId child, LocalDate today) {
        return issues("""
                        (i.raised_by = :me or (i.shown_at is not null and i.group_id in (
                            select m.group_id from group_member m where m.organisation_id = :organisation
                              and m.child_id = :me and (m.until_on is null or m.until_on > :today))))
                        """, child.value(), spec -> spec.param("today", today));
    }

    /// What any group was answered, for every child.
    List<Issue> answered() {
        return issues("i.reply is not null and i.shown_at is not null", NOBODY, spec -> spec);
    }

    List<Issue> issues(UUID group) {
        return issues("i.group_id = :group", NOBODY, spec -> spec.param("group", group));
    }

    Optional<Issue> find(UUID issue) {
        return issues("i.issue_id = :issue", NOBODY, spec -> spec.param("issue", issue)).stream()
                .findFirst();
    }

    private interface More {
        StatementSpec to(StatementSpec spec);
    }

    private List<Issue> issues(String condition, UUID me, More more) {
        return more.to(sql("""
            select i.*, i.raised_by = :me as by_me,
                count(v.child_id) filter (where v.agrees) as agree,
                count(v.child_id) filter (where not v.agrees) as disagree,
                bool_or(v.agrees) filter (where v.child_id = :me) as mine
            from group_issue i left join group_vote v using (organisation_id, issue_id)
            where i.organisation_id = :organisation and %s
            group by i.organisation_id, i.issue_id order by i.raised_at desc, i.issue_id
            """.formatted(condition)).param("me", me))
                .query((row, n) -> issue(row))
                .list();
    }

    void show(Actor actor, Instant now, UUID issue) {
        sql("""
                update group_issue set shown_at = :now, looked_by = :by, looked_name = :name
                where organisation_id = :organisation and issue_id = :issue and shown_at is null
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("issue", issue)
                .update();
    }

    void turnBack(Actor actor, UUID issue, String because, Instant from) {
        sql("""
                update group_issue set turned_back = :because, words_from = :from, looked_by = :by, looked_name = :name
                where organisation_id = :organisation and issue_id = :issue and shown_at is null
                """)
                .param("because", because)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("issue", issue)
                .update();
    }

    void reply(Actor actor, LocalDate on, UUID issue, String words, Instant from) {
        sql("""
                update group_issue set reply = :words, replied_on = :on, replied_name = :name, replied_by = :by,
                    words_from = :from
                where organisation_id = :organisation and issue_id = :issue
                """)
                .param("words", words)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("on", on)
                .param("name", actor.name())
                .param("by", actor.person().value())
                .param("issue", issue)
                .update();
    }

    void vote(UUID issue, ChildId child, boolean agrees, Instant at) {
        sql("""
                insert into group_vote (organisation_id, issue_id, child_id, agrees, voted_at)
                values (:organisation, :issue, :child, :agrees, :at)
                on conflict (organisation_id, issue_id, child_id)
                do update set agrees = excluded.agrees, voted_at = excluded.voted_at
                """)
                .param("issue", issue)
                .param("child", child.value())
                .param("agrees", agrees)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                row.getObject("group_id", UUID.class),
                row.getString("name"),
                Group.Kind.valueOf(row.getString("kind")),
                row.getInt("members"));
    }

    private static Issue issue(ResultSet row) throws SQLException {
        var turnedBack = row.getString("turned_back");
        var shown = row.getObject("shown_at") != null;
        var from = row.getObject("words_from", OffsetDateTime.class);
        return new Issue(
                row.getObject("issue_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("words"),
                row.getObject("raised_at", OffsetDateTime.class).toInstant(),
                read(row),
                row.getObject("show_by", LocalDate.class),
                shown(row),
                shown ? Issue.State.SHOWN : turnedBack == null ? Issue.State.WAITS : Issue.State.TURNED_BACK,
                turnedBack == null ? "" : turnedBack,
                reply(row),
                from == null ? null : from.toInstant(),
                row.getInt("agree"),
                row.getInt("disagree"),
                row.getObject("mine", Boolean.class),
                row.getBoolean("by_me"));
    }

    private static @Nullable ReadBy read(ResultSet row) throws SQLException {
        var at = row.getObject("read_at", OffsetDateTime.class);
        return at == null ? null : new ReadBy(row.getString("read_name"), at.toInstant());
    }

    private static Issue.@Nullable Shown shown(ResultSet row) throws SQLException {
        var at = row.getObject("shown_at", OffsetDateTime.class);
        return at == null ? null : new Issue.Shown(row.getString("looked_name"), Moments.day(at.toInstant()));
    }

    private static Issue.@Nullable Reply reply(ResultSet row) throws SQLException {
        var words = row.getString("reply");
        return words == null
                ? null
                : new Issue.Reply(row.getObject("replied_on", LocalDate.class), words, row.getString("replied_name"));
    }
}
