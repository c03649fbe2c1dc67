package org.heard.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.database.Tenancy;
import org.heard.ids.Sha256;
import org.heard.ssda903.files.ReturnFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The one list of providers of each authority.
@Component
class ProviderListStore {
    private final JdbcClient rows;

    ProviderListStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// A list without what stands in it.
    ///
    /// @param fingerprint by which the same files are known again
    record Given(LocalDate asAt, String fingerprint, Instant givenAt, String givenBy, List<String> files) {}

    /// Over their names too: what is said of a list names its files.
    static String fingerprint(List<ReturnFiles.Given> files) {
        var digest = Sha256.digest();
        files.forEach(file -> {
            digest.update(Sha256.of(file.name()));
            digest.update(Sha256.of(file.bytes()));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    Optional<Given> find() {
        var names = rows.sql(
                        "select name from provider_list_file where organisation_id = :organisation order by file_no")
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> row.getString("name"))
                .list();
        return rows.sql("""
                        select as_at, fingerprint, given_at, given_by_name from provider_list
                        where organisation_id = :organisation
                        """)
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> new Given(
                        row.getObject("as_at", LocalDate.class),
                        HexFormat.of().formatHex(row.getBytes("fingerprint")),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getString("given_by_name"),
                        names))
                .optional();
    }

    List<ReturnFiles.Given> files() {
        return rows.sql("""
                        select name, content from provider_list_file
                        where organisation_id = :organisation order by file_no
                        """)
                .param("organisation", Tenancy.current().value())
                .query((row, n) -> new ReturnFiles.Given(row.getString("name"), row.getBytes("content")))
                .list();
    }

    /// Puts this list in the place of the one there was. Whoever gives another meanwhile waits.
    void replace(LocalDate asAt, Actor by, Instant at, List<ReturnFiles.Given> files) {
        rows.sql("""
                        insert into provider_list (organisation_id, as_at, fingerprint, given_at, given_by, given_by_name)
                        values (:organisation, :asAt, :fingerprint, :at, :by, :byName)
                        on conflict (organisation_id) do update set as_at = excluded.as_at,
                            fingerprint = excluded.fingerprint, given_at = excluded.given_at,
                            given_by = excluded.given_by, given_by_name = excluded.given_by_name
                        """)
                .param("organisation", Tenancy.current().value())
                .param("asAt", asAt)
                .param("fingerprint", HexFormat.of().parseHex(fingerprint(files)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("byName", by.name())
                .update();
        rows.sql("delete from provider_list_file where organisation_id = :organisation")
                .param("organisation", Tenancy.current().value())
                .update();
        var no = 1;
        for (var file : files) {
            rows.sql("""
                            insert into provider_list_file (organisation_id, file_no, name, content)
                            values (:organisation, :no, :name, :content)
                            """)
                    .param("organisation", Tenancy.current().value())
                    .param("no", no++)
                    .param("name", file.name())
                    .param("content", file.bytes())
                    .update();
        }
    }
}
