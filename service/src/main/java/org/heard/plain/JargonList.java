package org.heard.plain;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The words of ours that are better put otherwise to a child, and how. Practice, not law: children differ, and each
/// authority makes the list its own; what it says holds from a day on, and what it said before stays.
@Component
@Transactional
public class JargonList {
    private static final Properties OURS = ours();

    private final JdbcClient rows;
    private final Audit audit;

    JargonList(JdbcClient rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /// What came of it.
    public enum Done {
        SET,
        NOTHING_NEW
    }

    /// All of them as they stand on a day, by the alphabet; those switched off too.
    @Transactional(readOnly = true)
    public List<Jargon> list(LocalDate on) {
        var all = new TreeMap<String, Jargon>();
        OURS.forEach(
                (word, instead) -> all.put((String) word, new Jargon((String) word, (String) instead, null, "", true)));
        rows.sql("""
                        select distinct on (word) * from jargon_word
                        where organisation_id = :organisation and from_on <= :on
                        order by word, from_on desc
                        """)
                .param("organisation", Tenancy.current().value())
                .param("on", on)
                .query((row, n) -> new Jargon(
                        row.getString("word"),
                        row.getString("instead"),
                        row.getObject("from_on", LocalDate.class),
                        row.getString("set_name"),
                        row.getBoolean("in_use")))
                .list()
                .forEach(word -> all.put(word.word(), word));
        return List.copyOf(all.values());
    }

    /// How texts read that are meant for a child of this age.
    @Transactional(readOnly = true)
    public Reading read(LocalDate today, AgeBand band, Collection<String> texts) {
        return Reading.of(band, texts, list(today));
    }

    /// From today on a word is put so, or writers are no longer told of it.
    public Done set(Actor actor, Instant now, LocalDate today, String word, String instead, boolean inUse) {
        actor.mustBe(Role.ADMINISTRATOR, Role.IRO_MANAGER);
        var key = word.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        var same = list(today).stream()
                .anyMatch(one -> one.word().equals(key) && one.instead().equals(instead) && one.inUse() == inUse);
        if (same) {
            return Done.NOTHING_NEW;
        }
        rows.sql("""
                        insert into jargon_word (organisation_id, word, from_on, instead, in_use, set_by, set_name, set_at)
                        values (:organisation, :word, :from, :instead, :inUse, :by, :name, :now)
                        on conflict (organisation_id, word, from_on) do update set instead = excluded.instead,
                            in_use = excluded.in_use, set_by = excluded.set_by, set_name = excluded.set_name,
                            set_at = excluded.set_at
                        """)
                .param("organisation", Tenancy.current().value())
                .param("word", key)
                .param("from", today)
                .param("instead", instead)
                .param("inUse", inUse)
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        audit.write(actor, now, "set", List.of("plain words"));
        return Done.SET;
    }

    private static Properties ours() {
        var ours = new Properties();
        try (var file = Objects.requireNonNull(JargonList.class.getResourceAsStream("jargon-en.properties"))) {
            ours.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return ours;
    }
}
