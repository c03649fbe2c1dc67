package org.heard.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Role;
import org.heard.access.Sight;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.PersonId;
import org.heard.moments.Moments;
import org.heard.pages.Days;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A wish that was written down for the wrong child. Its words are somebody else's, so this child is shown
/// nothing of it any more, from that moment on; and because nobody may make a child's wish vanish alone, a
/// manager who is not whoever said so confirms it or puts it back. Until then, and afterwards where it
/// waited, it is counted as closed without an answer. What the child sent themself is theirs, and is never
/// taken away like that. What one person took back alone, before that took a manager, nobody said to be
/// another child's: a manager puts it back or leaves it.
@Component
@Transactional
public class OtherChildsWords {
    private static final String FIELD = "wish";

    private final JdbcClient rows;
    private final WishThreads threads;
    private final WordsStore words;
    private final Sight sight;
    private final Chronicle chronicle;

    OtherChildsWords(JdbcClient rows, WishThreads threads, WordsStore words, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.threads = threads;
        this.words = words;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// That somebody said so.
    ///
    /// @param byName    empty where one person took it back alone
    /// @param confirmed whether a manager has confirmed it, or left it as it is
    public record Said(
            UUID wish,
            ChildId child,
            Words.Said words,
            String because,
            PersonId by,
            String byName,
            LocalDate on,
            boolean confirmed) {
        /// Whether one person took it back alone, as recorded in error or as no longer wanted: nobody said
        /// that the words are another child's, and no name was kept with it.
        public boolean isTakenBackAlone() {
            return byName.isEmpty();
        }

        /// Whether this manager may decide on it: not over what they said themself.
        public boolean mayDecide(Actor actor) {
            return !confirmed && !by.equals(actor.person());
        }
    }

    /// What came of it.
    public enum Done {
        DONE,
        REASON_MISSING,
        /// The child sent it themself.
        THEIR_OWN,
        /// Whoever said so cannot confirm it too, and nobody decides twice.
        NOT_YOURS
    }

    private record Row(LocalDate asked, boolean sent) {}

    /// Says that these are another child's words: they leave this child's page at once.
    public Done say(Actor actor, Instant now, LocalDate today, ChildId child, UUID wish, String because) {
        sight.must(actor, Act.RECORD_IRO_CONTACT, child, today);
        threads.hold(wish);
        var row = sql("""
                        select e.on_date, w.sent from wish w join exact_words e using (organisation_id, words_id)
                        where w.organisation_id = :organisation and w.child_id = :child and w.wish_id = :wish
                          and w.withdrawn_at is null
                        """, child, wish)
                .query((one, n) -> new Row(one.getObject("on_date", LocalDate.class), one.getBoolean("sent")))
                .optional()
                .orElseThrow(NotFound::new);
        if (because.isBlank()) {
            return Done.REASON_MISSING;
        }
        if (row.sent()) {
            return Done.THEIR_OWN;
        }
        sql("""
                        update wish set withdrawn_at = :now, withdrawn_by = :by, withdrawn_by_name = :name,
                            withdrawn_because = :because
                        where organisation_id = :organisation and child_id = :child and wish_id = :wish
                        """, child, wish)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("because", because)
                .update();
        tell(actor, now, child, wish, asked(row.asked()) + " is said to be another child’s words");
        return Done.DONE;
    }

    /// What was said of a wish, for a manager.
    @Transactional(readOnly = true)
    public Said get(Actor actor, LocalDate today, ChildId child, UUID wish) {
        actor.mustBe(Role.IRO_MANAGER);
        sight.must(actor, Act.SEE_WORDS, child, today);
        return sql("""
                        select * from wish where organisation_id = :organisation and child_id = :child
                          and wish_id = :wish and withdrawn_at is not null
                        """, child, wish)
                .query((row, n) -> said(child, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// A manager confirms it: it stays away from this child.
    public Done confirm(Actor actor, Instant now, LocalDate today, ChildId child, UUID wish) {
        return decide(
                actor,
                now,
                today,
                child,
                wish,
                "confirmed_at = :now, confirmed_by = :by",
                said -> said.isTakenBackAlone() ? " was left so" : " was confirmed so");
    }

    /// A manager finds that they are this child's words: it stands on their page again, and they wait as
    /// before.
    public Done putBack(Actor actor, Instant now, LocalDate today, ChildId child, UUID wish) {
        return decide(
                actor,
                now,
                today,
                child,
                wish,
                "withdrawn_at = null, withdrawn_by = null, withdrawn_by_name = '', withdrawn_because = ''",
                said -> said.isTakenBackAlone()
                        ? " was put back on the child’s page"
                        : " was found to be this child’s");
    }

    private Done decide(
            Actor actor,
            Instant now,
            LocalDate today,
            ChildId child,
            UUID wish,
            String change,
            Function<Said, String> what) {
        threads.hold(wish);
        var said = get(actor, today, child, wish);
        if (!said.mayDecide(actor)) {
            return Done.NOT_YOURS;
        }
        sql(
                        "update wish set " + change
                                + " where organisation_id = :organisation and child_id = :child and wish_id = :wish",
                        child,
                        wish)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", actor.person().value())
                .update();
        var how = said.isTakenBackAlone()
                ? ", taken back on " + Days.written(said.on()) + " by one person alone,"
                : ", said to be another child’s words,";
        tell(actor, now, child, wish, asked(said.words().on()) + how + what.apply(said));
        return Done.DONE;
    }

    private Said said(ChildId child, ResultSet row) throws SQLException {
        return new Said(
                row.getObject("wish_id", UUID.class),
                child,
                words.find(child, row.getObject("words_id", UUID.class)).orElseThrow(),
                row.getString("withdrawn_because"),
                new PersonId(row.getObject("withdrawn_by", UUID.class)),
                row.getString("withdrawn_by_name"),
                Moments.day(row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()),
                row.getObject("confirmed_at", OffsetDateTime.class) != null);
    }

    private static String asked(LocalDate on) {
        return "What was asked for on " + Days.written(on);
    }

    private void tell(Actor actor, Instant now, ChildId child, UUID wish, String what) {
        chronicle.write(actor, now, Entry.of(child, what, FIELD).about(FIELD, wish));
    }

    private StatementSpec sql(String statement, ChildId child, UUID wish) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value())
                .param("wish", wish);
    }
}
