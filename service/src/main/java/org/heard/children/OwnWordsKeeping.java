package org.heard.children;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.access.Sight;
import org.heard.children.OwnWords.Audience;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.plain.PreferredWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what each child calls people and things, and who may see their own name and pronouns.
@Component
@Transactional
public class OwnWordsKeeping {
    private final JdbcClient rows;
    private final CareStore records;
    private final Sight sight;
    private final Chronicle chronicle;

    OwnWordsKeeping(JdbcClient rows, CareStore records, Sight sight, Chronicle chronicle) {
        this.rows = rows;
        this.records = records;
        this.sight = sight;
        this.chronicle = chronicle;
    }

    /// What came of it.
    public sealed interface Answer {
        record Done() implements Answer {}

        record NothingNew() implements Answer {}

        /// Somebody else changed it since it was shown; nothing was written.
        record ChangedMeanwhile(OwnWords now) implements Answer {}
    }

    /// The child's own words, none while nothing is recorded.
    @Transactional(readOnly = true)
    public OwnWords get(Actor actor, ChildId child, LocalDate today) {
        sight.must(actor, Act.SEE, child, today);
        return find(child);
    }

    /// What the child themself calls people and things.
    @Transactional(readOnly = true)
    public PreferredWords words(Self self) {
        return find(self.child()).words();
    }

    /// Keeps the words as they now are; the version is that of those shown, 0 for the first.
    public Answer keep(Actor actor, Instant now, LocalDate today, OwnWords words) {
        sight.must(actor, Act.KEEP_RECORD, words.child(), today);
        if (!records.lock(words.child())) {
            throw new NotFound();
        }
        var before = find(words.child());
        if (before.version() != words.version()) {
            return new Answer.ChangedMeanwhile(before);
        }
        if (before.saysTheSameAs(words)) {
            return new Answer.NothingNew();
        }
        write(actor, now, words);
        // Not which words: a name kept from somebody stands in no line that they may read.
        chronicle.write(actor, now, Entry.of(words.child(), "What the child calls people and things", "own words"));
        return new Answer.Done();
    }

    private OwnWords find(ChildId child) {
        var words = sql("""
                        select ours, theirs from own_word
                        where organisation_id = :organisation and child_id = :child order by ours
                        """, child)
                .query((row, n) -> new PreferredWords.Word(row.getString("ours"), row.getString("theirs")))
                .list();
        return sql("select * from own_words where organisation_id = :organisation and child_id = :child", child)
                .query((row, n) -> new OwnWords(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new PreferredWords(words),
                        Audience.valueOf(row.getString("known_as_for")),
                        Audience.valueOf(row.getString("pronouns_for")),
                        row.getInt("version")))
                .optional()
                .orElseGet(() -> OwnWords.none(child));
    }

    private void write(Actor actor, Instant now, OwnWords words) {
        sql("""
                        insert into own_words (organisation_id, child_id, known_as_for, pronouns_for, set_by, set_at)
                        values (:organisation, :child, :knownAs, :pronouns, :by, :now)
                        on conflict (organisation_id, child_id) do update set known_as_for = :knownAs,
                            pronouns_for = :pronouns, set_by = :by, set_at = :now, version = own_words.version + 1
                        """, words.child())
                .param("knownAs", words.knownAs().name())
                .param("pronouns", words.pronouns().name())
                .param("by", actor.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        sql("delete from own_word where organisation_id = :organisation and child_id = :child", words.child())
                .update();
        for (var word : words.words().words()) {
            sql("""
                            insert into own_word (organisation_id, child_id, ours, theirs)
                            values (:organisation, :child, :ours, :theirs)
                            """, words.child())
                    .param("ours", word.ours().toLowerCase(Locale.UK))
                    .param("theirs", word.theirs())
                    .update();
        }
    }

    private StatementSpec sql(String statement, ChildId child) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("child", child.value());
    }
}
