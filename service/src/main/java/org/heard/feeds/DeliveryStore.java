package org.heard.feeds;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.heard.access.Actor;
import org.heard.comparison.CaseSystem;
import org.heard.comparison.DatasetBuild;
import org.heard.comparison.Delivery;
import org.heard.comparison.Delivery.State;
import org.heard.comparison.DeliveryId;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;
import org.heard.database.Tenancy;
import org.heard.ids.Sha256;
import org.heard.ssda903.CollectionYear;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deliveries and the bytes of their files.
@Component
class DeliveryStore {
    private static final String SELECT = """
            select delivery_id, delivery_no, kind, collection_year, workers_from, state, given_at, given_by_name,
                case_system, dataset_version, child_number,
                compared_at, loaded_at, loaded_by_name
            from delivery where organisation_id = :organisation
            """;

    private final JdbcClient rows;

    DeliveryStore(JdbcClient rows) {
        this.rows = rows;
    }

    /// What tells one lot of files from another: their bytes and what they were given as, not their names or
    /// order.
    static byte[] fingerprint(List<GivenFile> files) {
        var digest = Sha256.digest();
        files.stream()
                .map(file -> file.part() + " " + HexFormat.of().formatHex(Sha256.of(file.content())))
                .sorted()
                .distinct()
                .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }

    Optional<DeliveryId> findSame(Delivery.Kind kind, @Nullable CollectionYear year, byte[] fingerprint) {
        return rows.sql("""
                        select delivery_id from delivery
                        where organisation_id = :organisation and kind = :kind and fingerprint = :fingerprint
                          and coalesce(collection_year, 0) = :year and state <> 'WITHDRAWN'
                        """)
                .param("organisation", Tenancy.current().value())
                .param("kind", kind.name())
                .param("fingerprint", fingerprint)
                .param("year", year == null ? 0 : year.ending())
                .query((row, n) -> new DeliveryId(row.getObject("delivery_id", UUID.class)))
                .optional();
    }

    /// Lets one delivery at a time be given in this organisation; the others wait until it is there.
    void giveOneAtATime() {
        waitForTheOthers("give ");
    }

    /// Lets one load at a time go on in this organisation; the others wait until it is done.
    void loadOneAtATime() {
        waitForTheOthers("load ");
    }

    private void waitForTheOthers(String what) {
        rows.sql("select 1 from pg_advisory_xact_lock(hashtextextended('feeds ' || :what || :organisation, 0))")
                .param("what", what)
                .param("organisation", Tenancy.current().toString())
                .query(Integer.class)
                .single();
    }

    /// For the rest of this transaction PostgreSQL joins by hashing. It has no statistics yet of rows written
    /// in the same transaction, takes them for few, and would walk all of them again for each child.
    void expectManyNewRows() {
        rows.sql("select set_config('enable_nestloop', 'off', true)")
                .query(String.class)
                .single();
    }

    void add(
            DeliveryId id,
            Delivery.Kind kind,
            @Nullable CollectionYear year,
            @Nullable LocalDate workersFrom,
            @Nullable DatasetBuild build,
            Actor by,
            Instant at,
            List<GivenFile> files) {
        rows.sql("""
                        insert into delivery (organisation_id, delivery_id, delivery_no, kind, collection_year,
                            workers_from, case_system, dataset_version, child_number, state, given_at, given_by,
                            given_by_name, fingerprint)
                        select :organisation, :id, coalesce(max(delivery_no), 0) + 1, :kind, :year, :workersFrom,
                            :system, :version, :number, 'GIVEN', :at, :by, :byName, :fingerprint
                        from delivery where organisation_id = :organisation
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .param("kind", kind.name())
                .param("year", year == null ? null : year.ending(), Types.INTEGER)
                .param("workersFrom", workersFrom, Types.DATE)
                .param("system", build == null ? null : build.system().name(), Types.VARCHAR)
                .param("version", build == null ? "" : build.version())
                .param("number", build == null ? null : build.number().name(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("byName", by.name())
                .param("fingerprint", fingerprint(files))
                .update();
        var no = 1;
        for (var file : files) {
            rows.sql("""
                            insert into delivery_file (organisation_id, delivery_id, file_no, part, name, content, sha256)
                            values (:organisation, :id, :no, :part, :name, :content, :sha256)
                            """)
                    .param("organisation", Tenancy.current().value())
                    .param("id", id.value())
                    .param("no", no++)
                    .param("part", file.part().name())
                    .param("name", file.name())
                    .param("content", file.content())
                    .param("sha256", Sha256.of(file.content()))
                    .update();
        }
    }

    Optional<Delivery> find(DeliveryId id) {
        return read(" and delivery_id = :id", Map.of("id", id.value())).stream().findFirst();
    }

    /// The newest first.
    List<Delivery> list() {
        return read("", Map.of());
    }

    /// The delivery, which nobody else can change until this transaction ends.
    Optional<Delivery> findForChange(DeliveryId id) {
        rows.sql("select 1 from delivery where organisation_id = :organisation and delivery_id = :id for update")
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    List<GivenFile> files(DeliveryId id) {
        return rows.sql("""
                        select part, name, content from delivery_file
                        where organisation_id = :organisation and delivery_id = :id order by file_no
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .query((row, n) -> new GivenFile(
                        Part.valueOf(row.getString("part")), row.getString("name"), row.getBytes("content")))
                .list();
    }

    /// The collection year of the newest return whose rows are in the record; 0 where there is none.
    int newestLoadedYear() {
        return rows.sql("""
                        select coalesce(max(collection_year), 0) from delivery
                        where organisation_id = :organisation and state = 'LOADED'
                        """)
                .param("organisation", Tenancy.current().value())
                .query(Integer.class)
                .single();
    }

    void compared(DeliveryId id, Instant at, byte[] outline) {
        rows.sql("""
                        update delivery set compared_at = :at, outline = :outline,
                            state = case state when 'GIVEN' then 'READ' else state end
                        where organisation_id = :organisation and delivery_id = :id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("outline", outline)
                .update();
    }

    boolean hasOutline(DeliveryId id, byte[] outline) {
        return rows.sql("""
                        select 1 from delivery
                        where organisation_id = :organisation and delivery_id = :id and outline = :outline
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .param("outline", outline)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void loaded(DeliveryId id, Actor by, Instant at) {
        rows.sql("""
                        update delivery set state = 'LOADED', loaded_at = :at, loaded_by = :by, loaded_by_name = :byName
                        where organisation_id = :organisation and delivery_id = :id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.person().value())
                .param("byName", by.name())
                .update();
    }

    void withdrawn(DeliveryId id) {
        rows.sql("""
                        update delivery set state = 'WITHDRAWN'
                        where organisation_id = :organisation and delivery_id = :id
                        """)
                .param("organisation", Tenancy.current().value())
                .param("id", id.value())
                .update();
    }

    private List<Delivery> read(String condition, Map<String, ?> parameters) {
        var files = new HashMap<DeliveryId, List<Delivery.Named>>();
        rows.sql("""
                        select delivery_id, part, name, octet_length(content) as size from delivery_file
                        where organisation_id = :organisation
                        """ + condition + " order by file_no")
                .param("organisation", Tenancy.current().value())
                .params(parameters)
                .query(row -> {
                    files.computeIfAbsent(
                                    new DeliveryId(row.getObject("delivery_id", UUID.class)),
                                    id -> new java.util.ArrayList<>())
                            .add(new Delivery.Named(
                                    Part.valueOf(row.getString("part")), row.getString("name"), row.getLong("size")));
                });
        return rows
                .sql(SELECT + condition)
                .param("organisation", Tenancy.current().value())
                .params(parameters)
                .query((row, n) -> delivery(row, files))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(Delivery::no).reversed())
                .collect(Collectors.toList());
    }

    private static Delivery delivery(ResultSet row, Map<DeliveryId, List<Delivery.Named>> files) throws SQLException {
        var id = new DeliveryId(row.getObject("delivery_id", UUID.class));
        var year = row.getObject("collection_year", Integer.class);
        return new Delivery(
                id,
                row.getInt("delivery_no"),
                Delivery.Kind.valueOf(row.getString("kind")),
                year == null ? null : CollectionYear.ending(year),
                row.getObject("workers_from", LocalDate.class),
                build(row),
                State.valueOf(row.getString("state")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                row.getString("given_by_name"),
                instant(row, "compared_at"),
                instant(row, "loaded_at"),
                row.getString("loaded_by_name"),
                files.getOrDefault(id, List.of()));
    }

    private static @Nullable DatasetBuild build(ResultSet row) throws SQLException {
        var system = row.getString("case_system");
        return system == null
                ? null
                : new DatasetBuild(
                        CaseSystem.valueOf(system),
                        row.getString("dataset_version"),
                        DatasetBuild.ChildNumber.valueOf(row.getString("child_number")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
