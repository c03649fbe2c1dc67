package org.heard.pages;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.heard.database.Tenancy;
import org.heard.ids.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Does what a form asks once, however often the form arrives: a second click, a reload, a line that dropped after the
/// save and before the answer. The key the form carried and what was done stand in one transaction.
@Component
public class Once {
    private final JdbcClient rows;
    private final TransactionTemplate transaction;
    private final ObjectProvider<DraftKeeping> drafts;

    Once(JdbcClient rows, TransactionTemplate transaction, ObjectProvider<DraftKeeping> drafts) {
        this.rows = rows;
        this.transaction = transaction;
        this.drafts = drafts;
    }

    /// What came of sending a form.
    public sealed interface Submitted<R> {
        /// It was done, now or the first time this key came: send the person on to this page of ours.
        record SendTo<R>(String path) implements Submitted<R> {}

        /// It was refused and nothing was kept; the same form can be sent again.
        record Refused<R>(R why) implements Submitted<R> {}
    }

    /// The form came a second time and said something else, as from another tab: nothing was done, and what it said is
    /// kept as a draft. No page can say "saved" then, so none is asked: whoever sent it is shown the draft.
    public static final class SentAgain extends RuntimeException {
        private final String path;

        SentAgain(String path) {
            super("sent before, with another text", null, false, false);
            this.path = path;
        }

        /// The page that shows the draft.
        public String path() {
            return path;
        }
    }

    /// Does the work, unless this key has already done it for this person.
    ///
    /// @throws SentAgain where it has, and the form says something else now
    ///
    /// @param work what the form asks for; a refusal is one of its answers
    /// @param next where to send the person on to after an answer, empty for a refusal
    public <R> Submitted<R> submit(
            PersonId person, UUID key, Instant now, Supplier<R> work, Function<R, Optional<String>> next) {
        return submit(person, key, null, now, work, next);
    }

    /// The same for a form that has a draft, which is discarded in the same transaction.
    public <R> Submitted<R> submit(
            PersonId person, Form form, Instant now, Supplier<R> work, Function<R, Optional<String>> next) {
        return submit(person, form.key(), form, now, work, next);
    }

    private <R> Submitted<R> submit(
            PersonId person,
            UUID key,
            @Nullable Form form,
            Instant now,
            Supplier<R> work,
            Function<R, Optional<String>> next) {
        var other = new AtomicReference<@Nullable String>();
        var submitted = transaction.<Submitted<R>>execute(status -> {
            if (!claim(person, key, now)) {
                other.set(again(person, form, now).orElse(null));
                return new Submitted.SendTo<>(sentTo(person, key));
            }
            var answer = work.get();
            var path = next.apply(answer);
            if (path.isEmpty()) {
                status.setRollbackOnly();
                return new Submitted.Refused<>(answer);
            }
            remember(person, key, path.get());
            if (form != null && form.draft() != null) {
                drafts.getObject().sent(person, form, now, path.get());
            }
            return new Submitted.SendTo<>(path.get());
        });
        var draft = other.get();
        if (draft != null) {
            throw new SentAgain(draft);
        }
        return submitted;
    }

    private Optional<String> again(PersonId person, @Nullable Form form, Instant now) {
        return form == null ? Optional.empty() : drafts.getObject().sentAgain(person, form, now);
    }

    private boolean claim(PersonId person, UUID key, Instant now) {
        return statement("""
                        insert into submission (organisation_id, person_id, submission_key, sent_to, at)
                        values (:organisation, :person, :key, '', :now) on conflict do nothing
                        """, person, key)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void remember(PersonId person, UUID key, String path) {
        statement("""
                        update submission set sent_to = :path
                        where organisation_id = :organisation and person_id = :person and submission_key = :key
                        """, person, key).param("path", path).update();
    }

    private String sentTo(PersonId person, UUID key) {
        return statement("""
                        select sent_to from submission
                        where organisation_id = :organisation and person_id = :person and submission_key = :key
                        """, person, key).query(String.class).single();
    }

    private JdbcClient.StatementSpec statement(String sql, PersonId person, UUID key) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("person", person.value())
                .param("key", key);
    }
}
