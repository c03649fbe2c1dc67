package org.heard.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.copies.Copy.Outcome;
import org.heard.copies.Copy.Release;
import org.heard.copies.Copy.SecondLook;
import org.heard.copies.Copy.Sending;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.heard.ids.PersonId;
import org.heard.ids.ReviewId;
import org.heard.records.Around.From;
import org.heard.records.Around.Somebody;
import org.heard.records.RecordPart;
import org.heard.records.RecordText.Heading;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Rows of copies, their releases and what became of them.
@Component
class CopyStore {
    private final JdbcClient rows;

    CopyStore(JdbcClient rows) {
        this.rows = rows;
    }

    List<Copy> list(ReviewId review) {
        var releases = releases(review);
        return sql("""
                        select * from review_copy where organisation_id = :organisation and review_id = :review
                        order by copy_id
                        """)
                .param("review", review.value())
                .query((row, n) -> copy(row, releases))
                .list();
    }

    Optional<Copy> find(ReviewId review, UUID recipient) {
        return list(review).stream()
                .filter(copy -> copy.recipient().id().equals(recipient))
                .findFirst();
    }

    /// False where the version is no longer the one given.
    boolean keep(Copy copy) {
        var statement = copy.version() == 0 ? """
                  insert into review_copy (organisation_id, copy_id, review_id, child_id, recipient_id, recipient, name,
                      capacity, extent, parts, reason, way)
                  values (:organisation, :copy, :review, :child, :recipient, :kind, :name, :capacity, :extent, :parts,
                      :reason, :way)
                  on conflict do nothing
                  """ : """
                  update review_copy set extent = :extent, parts = :parts, reason = :reason, way = :way,
                      decided = decided + case when extent <> :extent or parts <> cast(:parts as text[]) then 1 else 0 end,
                      version = version + 1
                  where organisation_id = :organisation and copy_id = :copy and version = :version
                  """;
        var bound = sql(statement)
                .param("copy", copy.id())
                .param("extent", copy.extent().name())
                .param("parts", copy.parts().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("reason", copy.reason())
                .param("way", copy.way() == null ? null : copy.way().name(), Types.VARCHAR);
        bound = copy.version() > 0
                ? bound.param("version", copy.version())
                : bound.param("review", copy.review().value())
                        .param("child", copy.child().value())
                        .param("recipient", copy.recipient().id())
                        .param("kind", copy.recipient().from().name())
                        .param("name", copy.recipient().name())
                        .param("capacity", copy.recipient().capacity());
        return bound.update() == 1;
    }

    void release(UUID copy, Release release, byte[] hash) {
        sql("""
                        insert into copy_release (organisation_id, release_id, copy_id, no, reference, sha256, found,
                            needs_second, released_by, released_name, released_at, decided,
                            headed)
                        values (:organisation, :release, :copy, :no, :reference, :hash, :found, :second, :by, :name, :at,
                            :decided, :headed)
                        """)
                .param("release", release.id())
                .param("copy", copy)
                .param("no", release.no())
                .param("reference", release.reference())
                .param("hash", hash)
                .param("found", release.found())
                .param("second", release.needsSecond())
                .param("by", release.by().value())
                .param("name", release.byName())
                .param("at", release.at().atOffset(ZoneOffset.UTC))
                .param("decided", release.decided())
                .param("headed", release.headed())
                .update();
        for (int i = 0; i < release.text().size(); i++) {
            sql("""
                            insert into copy_release_text (organisation_id, release_id, position, heading, text)
                            values (:organisation, :release, :position, :heading, :text)
                            """)
                    .param("release", release.id())
                    .param("position", i)
                    .param("heading", release.text().get(i).title())
                    .param("text", release.text().get(i).text())
                    .update();
        }
    }

    void look(UUID release, SecondLook look, Actor actor) {
        sql("""
                        insert into copy_second_look (organisation_id, release_id, cleared, why, by_id, by_name, at)
                        values (:organisation, :release, :cleared, :why, :by, :name, :at)
                        """)
                .param("release", release)
                .param("cleared", look.cleared())
                .param("why", look.why())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void sent(UUID release, Sending sending, Actor actor, Instant now) {
        sql("""
                        insert into copy_sending (organisation_id, sending_id, release_id, on_date, outcome, note, by_id,
                            by_name, at)
                        values (:organisation, :id, :release, :on, :outcome, :note, :by, :name, :at)
                        """)
                .param("id", Ids.next())
                .param("release", release)
                .param("on", sending.on())
                .param("outcome", sending.outcome().name())
                .param("note", sending.note())
                .param("by", actor.person().value())
                .param("name", actor.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Copy copy(ResultSet row, Map<UUID, List<Release>> releases) throws SQLException {
        var id = row.getObject("copy_id", UUID.class);
        var way = row.getString("way");
        return new Copy(
                id,
                new ReviewId(row.getObject("review_id", UUID.class)),
                new ChildId(row.getObject("child_id", UUID.class)),
                new Somebody(
                        row.getObject("recipient_id", UUID.class),
                        row.getString("name"),
                        row.getString("capacity"),
                        From.valueOf(row.getString("recipient"))),
                Extent.valueOf(row.getString("extent")),
                parts(row),
                row.getString("reason"),
                way == null ? null : Way.valueOf(way),
                releases.getOrDefault(id, List.of()),
                row.getInt("decided"),
                row.getInt("version"));
    }

    private static Set<RecordPart> parts(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("parts").getArray())
                .map(RecordPart::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<UUID, List<Release>> releases(ReviewId review) {
        var texts = texts(review);
        var sendings = sendings(review);
        var releases = new LinkedHashMap<UUID, List<Release>>();
        sql("""
                        select r.*, l.cleared, l.why, l.by_name as second_name, l.at as second_at
                        from copy_release r join review_copy c using (organisation_id, copy_id)
                        left join copy_second_look l using (organisation_id, release_id)
                        where r.organisation_id = :organisation and c.review_id = :review order by r.no
                        """).param("review", review.value()).query((ResultSet row) -> {
            var id = row.getObject("release_id", UUID.class);
            releases.computeIfAbsent(row.getObject("copy_id", UUID.class), copy -> new ArrayList<>())
                    .add(new Release(
                            id,
                            row.getInt("no"),
                            row.getString("reference"),
                            row.getString("headed"),
                            texts.getOrDefault(id, List.of()),
                            row.getInt("found"),
                            row.getBoolean("needs_second"),
                            new PersonId(row.getObject("released_by", UUID.class)),
                            row.getString("released_name"),
                            row.getObject("released_at", OffsetDateTime.class).toInstant(),
                            row.getInt("decided"),
                            look(row),
                            sendings.getOrDefault(id, List.of())));
        });
        return releases;
    }

    private static @Nullable SecondLook look(ResultSet row) throws SQLException {
        var at = row.getObject("second_at", OffsetDateTime.class);
        return at == null
                ? null
                : new SecondLook(
                        row.getBoolean("cleared"), row.getString("why"), row.getString("second_name"), at.toInstant());
    }

    private Map<UUID, List<Heading>> texts(ReviewId review) {
        var texts = new LinkedHashMap<UUID, List<Heading>>();
        sql("""
                        select t.release_id, t.heading, t.text from copy_release_text t
                        join copy_release r using (organisation_id, release_id)
                        join review_copy c using (organisation_id, copy_id)
                        where t.organisation_id = :organisation and c.review_id = :review order by t.release_id, t.position
                        """).param("review", review.value()).query((ResultSet row) -> {
            texts.computeIfAbsent(row.getObject("release_id", UUID.class), release -> new ArrayList<>())
                    .add(new Heading(row.getString("heading"), row.getString("text")));
        });
        return texts;
    }

    private Map<UUID, List<Sending>> sendings(ReviewId review) {
        var sendings = new LinkedHashMap<UUID, List<Sending>>();
        sql("""
                        select s.* from copy_sending s join copy_release r using (organisation_id, release_id)
                        join review_copy c using (organisation_id, copy_id)
                        where s.organisation_id = :organisation and c.review_id = :review order by s.at, s.sending_id
                        """).param("review", review.value()).query((ResultSet row) -> {
            sendings.computeIfAbsent(row.getObject("release_id", UUID.class), release -> new ArrayList<>())
                    .add(new Sending(
                            row.getObject("on_date", LocalDate.class),
                            Outcome.valueOf(row.getString("outcome")),
                            row.getString("note"),
                            row.getString("by_name")));
        });
        return sendings;
    }

    private StatementSpec sql(String statement) {
        return rows.sql(statement).param("organisation", Tenancy.current().value());
    }
}
