package org.heard.drafts;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.pages.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What a child began to write in their own space and has not sent. It is kept for them alone, also where their
/// time ran out before they sent it, and only they open it again, send it or throw it away. Opened in two tabs
/// it is two from then on: neither writes over the other. It is kept as long as `OldOwnDrafts` says, and the
/// child reads until when.
@Component
@Transactional
public class OwnDrafts {
    /// The field of a form that says whose it is, for when it arrives after the sign-in has ended.
    public static final String MARK = "_own";

    /// What a form goes on with, until its mark says so.
    private static final String FROM = "_from";

    private static final String ALL = "/me/say";
    private static final String FORM = "own";
    private static final int LONGEST = 100_000;

    private final JdbcClient rows;
    private final Tokens tokens;
    private final OldOwnDrafts old;

    OwnDrafts(JdbcClient rows, Tokens tokens, OldOwnDrafts old) {
        this.rows = rows;
        this.tokens = tokens;
        this.old = old;
    }

    /// Something that waits.
    ///
    /// @param page  where it is gone on with
    /// @param until the last day on which it waits, unless it is gone on with
    public record Waiting(UUID sitting, String page, Instant savedAt, LocalDate until) {
        /// The address under which it opens.
        public String address() {
            return OwnDrafts.address(page, sitting);
        }
    }

    /// What the form has to carry so that it is kept for this child.
    @Transactional(propagation = Propagation.SUPPORTS)
    public String mark(Self self, Instant now, String page, Form form) {
        var from = Ids.find(form.typed(FROM)).map(UUID::toString).orElse("");
        var place = new DraftPlace(FORM, tokens.print(self.organisation(), OwnFields.said(form)), from, null, page);
        return tokens.write(
                new OpenedForm(self.organisation(), new PersonId(self.child().value()), place, now, form.key()));
    }

    /// Keeps what stands in a form of this child's.
    public void keep(Self self, Instant now, Form form) {
        openedBy(self, form).ifPresent(opened -> keep(opened, form, now));
    }

    /// Keeps it as the child goes elsewhere, and answers where they go on with it; empty where they changed nothing.
    public Optional<String> takeAlong(Self self, Instant now, Form form) {
        return openedBy(self, form).flatMap(opened -> {
            var page = opened.place().page();
            if (opened.place().title().equals(tokens.print(opened.organisation(), OwnFields.said(form)))) {
                return Ids.find(opened.place().subject()).map(from -> address(page, from));
            }
            return keep(opened, form, now) ? Optional.of(address(page, opened.sitting())) : Optional.empty();
        });
    }

    private Optional<OpenedForm> openedBy(Self self, Form form) {
        return opened(tokens, form)
                .filter(opened -> opened.organisation().equals(self.organisation())
                        && opened.person().value().equals(self.child().value()));
    }

    private static String address(String page, UUID sitting) {
        return page + "?on=" + sitting;
    }

    /// Whether anything waits for the child.
    @Transactional(readOnly = true)
    public boolean waits(Self self) {
        return sql("""
                        select exists (select 1 from own_draft
                            where organisation_id = :organisation and child_id = :child and fields is not null)
                        """, self.child()).query(Boolean.class).single();
    }

    /// All that waits for the child, the oldest first. From now on they know until when.
    public List<Waiting> list(Self self, LocalDate today) {
        sql("""
                        update own_draft set shown_on = :today
                        where organisation_id = :organisation and child_id = :child and fields is not null
                          and shown_on is null
                        """, self.child()).param("today", today).update();
        var days = old.days(today);
        return sql("""
                        select sitting, page, saved_at, shown_on from own_draft
                        where organisation_id = :organisation and child_id = :child and fields is not null
                        order by saved_at, sitting
                        """, self.child())
                .query((row, n) -> new Waiting(
                        row.getObject("sitting", UUID.class),
                        row.getString("page"),
                        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                        OldOwnDrafts.until(
                                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                                row.getObject("shown_on", LocalDate.class),
                                days)))
                .list();
    }

    /// The form as the child left it, to be gone on with: what is typed from here on is kept beside it, and takes its
    /// place where nobody typed into it meanwhile.
    @Transactional(readOnly = true)
    public Optional<Form> find(Self self, String page, UUID sitting) {
        return sql("""
                        select fields from own_draft where organisation_id = :organisation and child_id = :child
                          and sitting = :sitting and page = :page and fields is not null
                        """, self.child())
                .param("sitting", sitting)
                .param("page", page)
                .query((row, n) -> Form.left(Typed.read(row.getString("fields")), Ids.next())
                        .put(FROM, sitting.toString()))
                .optional();
    }

    /// It was thrown away: nothing of it stays.
    public void over(Self self, Instant now, UUID sitting) {
        over(self.child(), now, sitting, null);
    }

    /// It was sent: nothing of it stays, nor of what it was gone on with from.
    public void sent(Self self, Instant now, Form form) {
        var opened = opened(tokens, form);
        opened.ifPresent(one -> takePlace(one, self.child()));
        over(
                self.child(),
                now,
                form.key(),
                opened.map(one -> print(one, form, now)).orElse(null));
    }

    /// The form was sent before and says something else now, as from another tab: it is kept as another, and this is
    /// the page that shows it.
    Optional<String> sentAgain(PersonId person, Form form, Instant now) {
        return opened(tokens, form)
                .filter(opened -> opened.person().equals(person)
                        && opened.organisation().equals(Tenancy.current())
                        && keepOther(opened, form, now))
                .map(opened -> ALL);
    }

    /// Keeps what is sent too late. False where nothing is typed, where it is more than a child types, or where that
    /// very text was sent before.
    boolean keepSurely(OpenedForm opened, Form form, Instant now) {
        return keep(opened, form, now) || keepOther(opened, form, now);
    }

    private boolean keepOther(OpenedForm opened, Form form, Instant now) {
        var print = print(opened, form, now);
        var sent = sql("""
                        select sent_print from own_draft where organisation_id = :organisation and child_id = :child
                          and sitting = :sitting and fields is null and sent_print is not null
                        """, new ChildId(opened.person().value()))
                .param("sitting", opened.sitting())
                .query(String.class)
                .optional();
        // The same text once more is the same draft.
        var other = UUID.nameUUIDFromBytes((opened.sitting() + print).getBytes(StandardCharsets.UTF_8));
        return sent.filter(before -> !before.equals(print)).isPresent()
                && keep(
                        new OpenedForm(opened.organisation(), opened.person(), opened.place(), opened.at(), other),
                        form,
                        now);
    }

    private String print(OpenedForm opened, Form form, Instant now) {
        return tokens.print(opened.organisation(), typed(opened, form, now).json());
    }

    private static Typed typed(OpenedForm opened, Form form, Instant now) {
        return new Typed(OwnFields.of(form), form.key(), opened.sitting(), now);
    }

    /// What it was opened from goes, unless somebody typed into that meanwhile.
    private void takePlace(OpenedForm opened, ChildId child) {
        Ids.find(opened.place().subject())
                .ifPresent(from -> sql("""
                        delete from own_draft where organisation_id = :organisation and child_id = :child
                          and sitting = :from and fields is not null and saved_at < :after
                        """, child)
                        .param("from", from)
                        // A mark says when in whole seconds.
                        .param("after", DraftStore.at(opened.at().plusSeconds(1)))
                        .update());
    }

    private void over(ChildId child, Instant now, UUID sitting, @Nullable String print) {
        sql("""
                        insert into own_draft (organisation_id, child_id, sitting, page, fields, saved_at, sent_print)
                        values (:organisation, :child, :sitting, '', null, :now, :print)
                        on conflict (organisation_id, child_id, sitting) do update
                        set page = '', fields = null, saved_at = excluded.saved_at, sent_print = excluded.sent_print
                        """, child)
                .param("sitting", sitting)
                .param("print", print, Types.VARCHAR)
                .param("now", DraftStore.at(now))
                .update();
    }

    /// Whose form it is, where it carries a mark of ours.
    static Optional<OpenedForm> opened(Tokens tokens, Form form) {
        return tokens.read(form.typed(MARK))
                .filter(opened ->
                        opened.place().form().equals(FORM) && opened.sitting().equals(form.key()));
    }

    /// False where nothing is typed, or more than a child types.
    boolean keep(OpenedForm opened, Form form, Instant now) {
        var typed = typed(opened, form, now);
        if (typed.length() > LONGEST) {
            return false;
        }
        var child = new ChildId(opened.person().value());
        if (OwnFields.areEmpty(typed.fields())) {
            sql("""
                            delete from own_draft where organisation_id = :organisation and child_id = :child
                              and sitting = :sitting and fields is not null
                            """, child).param("sitting", opened.sitting()).update();
            return false;
        }
        var kept = sql("""
                        insert into own_draft (organisation_id, child_id, sitting, page, fields, saved_at)
                        select :organisation, :child, :sitting, :page, :fields::jsonb, :now
                        where exists (select 1 from child
                            where organisation_id = :organisation and child_id = :child and sealed_on is null)
                        on conflict (organisation_id, child_id, sitting) do update
                        set fields = excluded.fields, saved_at = excluded.saved_at, shown_on = null
                        where own_draft.fields is not null
                        """, child)
                        .param("sitting", opened.sitting())
                        .param("page", opened.place().page())
                        .param("fields", typed.json())
                        .param("now", DraftStore.at(now))
                        .update()
                == 1;
        if (kept) {
            takePlace(opened, child);
        }
        return kept;
    }

    private StatementSpec sql(String statement, ChildId child) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value());
    }
}
