package org.heard.children;

import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the rows of many whole records at once.
@Component
class WholeRecordRows {
    private final JdbcClient rows;
    private final NamedParameterJdbcOperations batches;

    WholeRecordRows(JdbcClient rows, NamedParameterJdbcOperations batches) {
        this.rows = rows;
        this.batches = batches;
    }

    List<String> numbers() {
        return rows.sql("""
                        select value from identifier
                        where organisation_id = :organisation and scheme = 'SSDA903' and until_on is null
                        """)
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> row.getString("value"))
                .list();
    }

    void add(Collection<WholeRecord> records) {
        run("""
                insert into child (organisation_id, child_id, name, known_as, pronouns, sex, ethnicity, source, sealed_on)
                values (:organisation, :child, :name, :knownAs, :pronouns, :sex, :ethnicity, :source, :sealed)
                """, records.stream(), WholeRecordRows::child);
        run("""
                insert into identifier (organisation_id, identifier_id, child_id, scheme, value, source)
                values (:organisation, :id, :child, :scheme, :value, :source)
                """, records.stream().flatMap(WholeRecordRows::identifiers), Function.identity());
        run("""
                insert into birth_date (organisation_id, birth_date_id, child_id, kind, day, source, in_force)
                values (:organisation, :id, :child, :kind, :day, :source, :inForce)
                """, records.stream().flatMap(WholeRecordRows::birthDates), Function.identity());
        run("""
                insert into care_period (organisation_id, care_period_id, child_id, began_on, began_exactly, ended_on,
                    end_reason, source)
                values (:organisation, :id, :child, :began, :beganExactly, :ended, :endReason, :source)
                """, records.stream().flatMap(record -> record.periods().stream()), WholeRecordRows::period);
        run("""
                insert into episode (organisation_id, episode_id, child_id, began_on, reason_began, legal_status, need,
                    placement, provider, ended_on, reason_ended, reason_moved, home_postcode, placement_postcode,
                    home_urn, source)
                values (:organisation, :id, :child, :began, :reasonBegan, :legalStatus, :need, :placement, :provider,
                    :ended, :reasonEnded, :reasonMoved, :homePostcode, :placementPostcode, :homeUrn, :source)
                """, records.stream().flatMap(record -> record.episodes().stream()), WholeRecordRows::episode);
        run("""
                insert into connection (organisation_id, connection_id, child_id, name, relationship,
                    parental_responsibility, contact, contact_arrangement, how_to_reach, may_see,
                    may_see_reason, child_wants_no_contact, from_on, until_on, source)
                values (:organisation, :id, :child, :name, :relationship, :responsibility, :contact,
                    :contactWords, :howToReach, :maySee, :maySeeReason, :wantsNone, :from, :until, :source)
                """, records.stream().flatMap(record -> record.connections().stream()), WholeRecordRows::connection);
        run(
                """
                insert into communication (organisation_id, child_id, ways, language, interpreter, best_time, helps,
                    source)
                values (:organisation, :child, :ways, :language, :interpreter, :bestTime, :helps, :source)
                """,
                records.stream().flatMap(record -> Stream.ofNullable(record.communication())),
                WholeRecordRows::communication);
    }

    void link(String source, Collection<TakingOver.Related> siblings) {
        run(
                """
                insert into sibling (organisation_id, child_id, sibling_id, kind, source)
                values (:organisation, :child, :other, :kind, :source)
                """,
                siblings.stream()
                        .flatMap(pair -> Stream.of(
                                sibling(pair.one(), pair.other(), pair.kind(), source),
                                sibling(pair.other(), pair.one(), pair.kind(), source))),
                Function.identity());
    }

    private static MapSqlParameterSource sibling(ChildId child, ChildId other, Siblings.Kind kind, String source) {
        return of(child)
                .addValue("other", other.value())
                .addValue("kind", kind.name())
                .addValue("source", source);
    }

    private static MapSqlParameterSource connection(Connection connection) {
        var facts = connection.facts();
        return of(connection.child())
                .addValue("id", connection.id())
                .addValue("name", facts.name())
                .addValue("relationship", facts.relationship())
                .addValue("responsibility", facts.parentalResponsibility().name())
                .addValue("contact", facts.contact().name())
                .addValue("contactWords", facts.contactWords())
                .addValue("howToReach", facts.howToReach())
                .addValue("maySee", facts.maySee().name())
                .addValue("maySeeReason", facts.maySeeReason())
                .addValue("wantsNone", facts.childWantsNoContact())
                .addValue("from", facts.from(), Types.DATE)
                .addValue("until", facts.until(), Types.DATE)
                .addValue("source", connection.source());
    }

    private static MapSqlParameterSource communication(CommunicationProfile profile) {
        return of(profile.child())
                .addValue(
                        "ways", profile.ways().stream().map(Enum::name).sorted().toArray(String[]::new))
                .addValue("language", profile.language())
                .addValue("interpreter", profile.interpreter())
                .addValue("bestTime", profile.bestTime())
                .addValue("helps", profile.helps())
                .addValue("source", profile.source());
    }

    private <T> void run(String sql, Stream<T> all, Function<T, MapSqlParameterSource> parameters) {
        var given = all.map(parameters).toArray(SqlParameterSource[]::new);
        if (given.length > 0) {
            batches.batchUpdate(sql, given);
        }
    }

    private static MapSqlParameterSource of(ChildId child) {
        return new MapSqlParameterSource("organisation", Tenancy.current().value()).addValue("child", child.value());
    }

    private static MapSqlParameterSource child(WholeRecord record) {
        var child = record.child();
        return of(child.id())
                .addValue("name", child.name())
                .addValue("knownAs", child.knownAs())
                .addValue("pronouns", child.pronouns())
                .addValue("sex", child.sex())
                .addValue("ethnicity", child.ethnicity())
                .addValue("source", child.source())
                .addValue("sealed", record.sealedOn(), Types.DATE);
    }

    private static Stream<MapSqlParameterSource> identifiers(WholeRecord record) {
        return record.identifiers().entrySet().stream()
                .map(identifier -> of(record.child().id())
                        .addValue("id", Ids.next())
                        .addValue("scheme", identifier.getKey())
                        .addValue("value", identifier.getValue())
                        .addValue("source", record.child().source()));
    }

    private static Stream<MapSqlParameterSource> birthDates(WholeRecord record) {
        var child = record.child();
        return Stream.concat(
                record.otherBirthDates().stream().map(born -> birthDate(child, born, false)),
                Stream.ofNullable(child.birthDate()).map(born -> birthDate(child, born, true)));
    }

    private static MapSqlParameterSource birthDate(Child child, Child.BirthDate born, boolean inForce) {
        return of(child.id())
                .addValue("id", Ids.next())
                .addValue("kind", born.kind().name())
                .addValue("day", born.day())
                .addValue("source", born.source())
                .addValue("inForce", inForce);
    }

    private static MapSqlParameterSource period(CarePeriod period) {
        return of(period.child())
                .addValue("id", period.id())
                .addValue("began", period.began())
                .addValue("beganExactly", period.beganExactly())
                .addValue("ended", period.ended(), Types.DATE)
                .addValue("endReason", period.endReason())
                .addValue("source", period.source());
    }

    private static MapSqlParameterSource episode(Episode episode) {
        return of(episode.child())
                .addValue("id", episode.id())
                .addValue("began", episode.began())
                .addValue("reasonBegan", episode.reasonBegan())
                .addValue("legalStatus", episode.legalStatus())
                .addValue("need", episode.need())
                .addValue("placement", episode.placement())
                .addValue("provider", episode.provider())
                .addValue("ended", episode.ended(), Types.DATE)
                .addValue("reasonEnded", episode.reasonEnded())
                .addValue("reasonMoved", episode.reasonMoved())
                .addValue("homePostcode", episode.homePostcode())
                .addValue("placementPostcode", episode.placementPostcode())
                .addValue("homeUrn", episode.homeUrn())
                .addValue("source", episode.source());
    }
}
