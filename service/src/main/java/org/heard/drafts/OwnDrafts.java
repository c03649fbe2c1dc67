package org.heard.drafts;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.pages.Form;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What a child began to write in their own space and has not sent. It is kept for them alone, also where their time
/// ran out before they sent it, and only they open it again, send it or throw it away.
@Component
@Transactional
public class OwnDrafts {
    /// The field of a form that says whose it is, for when it arrives after the sign-in has ended.
    public static final String MARK = "_own";

    private static final String TITLE = "own";
    private static final int LONGEST = 100_000;

    /// Nothing was said yet by who is there, how soon, and by what is drawn or recorded, which is kept elsewhere.
    private static final Set<String> NOT_WORDS =
            Set.of("route", "do", "on", "at", "beside", "mark", "hidden", "keep", "whose", "hide", "privately");

    /// Neither what a button said: it is pressed anew.
    private static final Set<String> NOT_KEPT = Set.of("do", "on", "beside", "drawing", "sound", "more", "add", "away");

    private final JdbcClient rows;
    private final Tokens tokens;

    OwnDrafts(JdbcClient rows, Tokens tokens) {
        this.rows = rows;
        this.tokens = tokens;
    }

    /// Something that waits.
    ///
    /// @param page where it is gone on with
    public record Waiting(UUID sitting, String page, Instant savedAt) {
        /// The address under which it opens.
        public String address() {
            return page + "?on=" + sitting;
        }
    }

    /// What the form has to carry so that it is kept for this child.
    @Transactional(propagation = Propagation.SUPPORTS)
    public String mark(Self self, Instant now, String page, Form form) {
        var place = DraftPlace.of(TITLE, TITLE, page);
        return tokens.write(
                new OpenedForm(self.organisation(), new PersonId(self.child().value()), place, now, form.key()));
    }

    /// Keeps what stands in a form of this child's.
    public void keep(Self self, Instant now, Form form) {
        opened(tokens, form)
                .filter(opened -> opened.organisation().equals(self.organisation())
                        && opened.person().value().equals(self.child().value()))
                .ifPresent(opened -> keep(opened, form, now));
    }

    /// All that waits for the child, the oldest first.
    @Transactional(readOnly = true)
    public List<Waiting> list(Self self) {
        return sql("""
                        select sitting, page, saved_at from own_draft
                        where organisation_id = :organisation and child_id = :child and fields is not null
                        order by saved_at, sitting
                        """, self.child())
                .query((row, n) -> new Waiting(
                        row.getObject("sitting", UUID.class),
                        row.getString("page"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The form as the child left it.
    @Transactional(readOnly = true)
    public Optional<Form> find(Self self, String page, UUID sitting) {
        return sql("""
                        select fields from own_draft where organisation_id = :organisation and child_id = :child
                          and sitting = :sitting and page = :page and fields is not null
                        """, self.child())
                .param("sitting", sitting)
                .param("page", page)
                .query((row, n) -> Form.left(Typed.read(row.getString("fields")), sitting))
                .optional();
    }

    /// It was sent or thrown away: nothing of it stays.
    public void over(Self self, Instant now, UUID sitting) {
        sql("""
                        insert into own_draft (organisation_id, child_id, sitting, page, fields, saved_at)
                        values (:organisation, :child, :sitting, '', null, :now)
                        on conflict (organisation_id, child_id, sitting) do update
                        set page = '', fields = null, saved_at = excluded.saved_at
                        """, self.child())
                .param("sitting", sitting)
                .param("now", DraftStore.at(now))
                .update();
    }

    /// Whose form it is, where it carries a mark of ours.
    static Optional<OpenedForm> opened(Tokens tokens, Form form) {
        return tokens.read(form.typed(MARK))
                .filter(opened ->
                        opened.place().title().equals(TITLE) && opened.sitting().equals(form.key()));
    }

    /// False where nothing is typed, or more than a child types.
    boolean keep(OpenedForm opened, Form form, Instant now) {
        var typed = new Typed(form.kept(), form.key(), opened.sitting(), now);
        typed.fields().keySet().removeAll(NOT_KEPT);
        if (typed.length() > LONGEST) {
            return false;
        }
        var child = new ChildId(opened.person().value());
        if (isEmpty(typed)) {
            sql("""
                            delete from own_draft where organisation_id = :organisation and child_id = :child
                              and sitting = :sitting and fields is not null
                            """, child).param("sitting", opened.sitting()).update();
            return false;
        }
        return sql("""
                        insert into own_draft (organisation_id, child_id, sitting, page, fields, saved_at)
                        select :organisation, :child, :sitting, :page, :fields::jsonb, :now
                        where exists (select 1 from child
                            where organisation_id = :organisation and child_id = :child and sealed_on is null)
                        on conflict (organisation_id, child_id, sitting) do update
                        set fields = excluded.fields, saved_at = excluded.saved_at where own_draft.fields is not null
                        """, child)
                        .param("sitting", opened.sitting())
                        .param("page", opened.place().page())
                        .param("fields", typed.json())
                        .param("now", DraftStore.at(now))
                        .update()
                == 1;
    }

    private static boolean isEmpty(Typed typed) {
        return typed.fields().entrySet().stream()
                .filter(field -> !NOT_WORDS.contains(field.getKey()))
                .allMatch(field -> field.getValue().stream().allMatch(String::isBlank));
    }

    private StatementSpec sql(String statement, ChildId child) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value());
    }
}
