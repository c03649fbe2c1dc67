package org.heard.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.database.Tenancy;
import org.heard.decisions.ChildSaid;
import org.heard.decisions.ChildSays;
import org.heard.records.RecordText.Heading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The letters in a child's own space: kept in order, each exactly as it was let go, closed as long as the child likes.
@Component
@Transactional
public class MyLetters {
    private static final String SHOWN = "(l.first_with = '' or l.together_on is not null)";

    private final ToldDecisions told;
    private final ChildSays says;
    private final JdbcClient rows;

    MyLetters(ToldDecisions told, ChildSays says, JdbcClient rows) {
        this.told = told;
        this.says = says;
        this.rows = rows;
    }

    /// A letter as it lies there.
    ///
    /// @param about what it is about, in the words that stand above it
    /// @param kept  the child keeps it closed until they are ready
    public record Lying(UUID id, String about, LocalDate on, String by, boolean kept) {}

    /// A letter that is open.
    public record Open(Lying lying, List<Heading> text, List<Decided> decided) {
        public Open {
            text = List.copyOf(text);
            decided = List.copyOf(decided);
        }

        /// The parts of it by language, in their order: the original has no name, for it is in English.
        public Map<String, List<Heading>> parts() {
            var parts = new LinkedHashMap<String, List<Heading>>();
            text.forEach(heading -> parts.computeIfAbsent(
                            LetterTranslations.languageOf(heading), language -> new ArrayList<>())
                    .add(heading));
            return parts;
        }
    }

    /// A sentence of a letter that tells of a decision.
    ///
    /// @param happened what the child said last of it, wherever they said it; absent while they have not
    public record Decided(
            UUID decision, String sentence, @Nullable ChildSaid happened) {}

    /// All of them, the newest first.
    @Transactional(readOnly = true)
    public List<Lying> list(Self self) {
        return sql("""
                        select l.*, r.headed from letter_in_space l
                        join copy_release r on r.organisation_id = l.organisation_id and r.release_id = l.release_id
                        where l.organisation_id = :organisation and l.child_id = :child and %s
                        order by l.placed_at desc, l.release_id desc
                        """.formatted(SHOWN), self)
                .query((row, n) -> new Lying(
                        row.getObject("release_id", UUID.class),
                        row.getString("headed").lines().skip(1).findFirst().orElse(""),
                        day(row.getObject("placed_at", OffsetDateTime.class).toInstant()),
                        row.getString("placed_name"),
                        row.getBoolean("kept")))
                .list();
    }

    /// One of them with its text; without it while the child keeps it closed.
    @Transactional(readOnly = true)
    public Open get(Self self, UUID letter) {
        var lying = find(self, letter);
        return new Open(
                lying,
                lying.kept()
                        ? List.of()
                        : sql("""
                                        select t.heading, t.text from copy_release_text t
                                        join letter_in_space l on l.organisation_id = t.organisation_id
                                            and l.release_id = t.release_id and l.child_id = :child
                                        where t.organisation_id = :organisation and t.release_id = :letter
                                        order by t.position
                                        """, self)
                                .param("letter", letter)
                                .query((row, n) -> new Heading(row.getString("heading"), row.getString("text")))
                                .list(),
                lying.kept() ? List.of() : decided(self, letter));
    }

    /// The child says whether a decision happened that an open letter tells them of.
    public void happened(
            Self self, Instant now, LocalDate today, UUID letter, UUID decision, ChildSaid.Happened happened) {
        if (get(self, letter).decided().stream().noneMatch(one -> one.decision().equals(decision))) {
            throw new NotFound();
        }
        says.say(self, now, today, decision, happened);
    }

    /// Of what was taken back nothing more can be said.
    private List<Decided> decided(Self self, UUID letter) {
        var asked = told.list(self).getOrDefault(letter, List.of());
        if (asked.isEmpty()) {
            return List.of();
        }
        var open = says.open(self);
        var said = says.list(self);
        return asked.stream()
                .filter(line -> open.contains(line.decision()))
                .map(line -> {
                    var all = said.getOrDefault(line.decision(), List.of());
                    return new Decided(line.decision(), line.sentence(), all.isEmpty() ? null : all.getLast());
                })
                .toList();
    }

    /// The child keeps it closed until they are ready, or opens it again.
    public void keep(Self self, UUID letter, boolean closed) {
        find(self, letter);
        sql("""
                        update letter_in_space set kept = :closed
                        where organisation_id = :organisation and child_id = :child and release_id = :letter
                        """, self).param("closed", closed).param("letter", letter).update();
    }

    private Lying find(Self self, UUID letter) {
        return list(self).stream()
                .filter(one -> one.id().equals(letter))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.of("Europe/London"));
    }

    private StatementSpec sql(String statement, Self self) {
        return rows.sql(statement)
                .param("organisation", Tenancy.current().value())
                .param("child", self.child().value());
    }
}
