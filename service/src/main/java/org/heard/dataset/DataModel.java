package org.heard.dataset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The tables of the Standard Safeguarding Dataset and their columns, as its published data model names them.
final class DataModel {
    static final String PERSON = "ssd_person";
    static final String EPISODES = "ssd_cla_episodes";
    static final String PLACEMENTS = "ssd_cla_placement";
    static final String LEGAL_STATUS = "ssd_legal_status";
    static final String REVIEWS = "ssd_cla_reviews";
    static final String PROFESSIONALS = "ssd_professionals";
    static final String INVOLVEMENTS = "ssd_involvements";
    static final String REFERRALS = "ssd_cin_episodes";
    static final String IMMIGRATION = "ssd_immigration_status";
    static final String DISABILITY = "ssd_disability";
    static final String MISSING = "ssd_missing";
    static final String VISITS = "ssd_cla_visits";

    /// What a table must have so that anything can be read of it; of the tables that are taken.
    private static final Map<String, List<String>> NEEDED = Map.ofEntries(
            Map.entry(PERSON, List.of("pers_person_id")),
            Map.entry(
                    EPISODES, List.of("clae_person_id", "clae_cla_episode_start_date", "clae_cla_episode_ceased_date")),
            Map.entry(PLACEMENTS, List.of("clap_cla_placement_id", "clap_cla_placement_type")),
            Map.entry(LEGAL_STATUS, List.of("lega_person_id", "lega_legal_status", "lega_legal_status_start_date")),
            Map.entry(REVIEWS, List.of("clar_cla_review_date")),
            Map.entry(PROFESSIONALS, List.of()),
            Map.entry(INVOLVEMENTS, List.of("invo_professional_role_id", "invo_involvement_start_date")),
            Map.entry(REFERRALS, List.of("cine_referral_id", "cine_person_id")),
            Map.entry(IMMIGRATION, List.of("immi_person_id", "immi_immigration_status")),
            Map.entry(DISABILITY, List.of("disa_person_id", "disa_disability_code")),
            Map.entry(MISSING, List.of("miss_person_id", "miss_missing_episode_start_date")),
            Map.entry(VISITS, List.of("clav_cla_visit_date")));

    /// Of these whoever reads them lists no rows of people who are not among the persons: they are counted for all.
    private static final Set<String> COUNTED = Set.of(DISABILITY, MISSING, VISITS);

    /// What builds call columns otherwise than the data model.
    private static final Map<String, String> ALIASES = Map.of(
            "clae_cla_primary_need", "clae_cla_primary_need_code",
            "lacp_cla_care_plan_id", "lacp_table_id",
            "pers_common_child_id", "pers_single_unique_id");

    private static final Map<String, Table> TABLES = load();

    private DataModel() {}

    enum Kind {
        TEXT,
        DAY,
        NUMBER
    }

    /// @param isRow  whether its value is one row's alone
    /// @param refers the column of another table whose value it repeats, empty where it repeats none
    record Column(String name, Kind kind, boolean isRow, String refers) {}

    record Table(String name, Map<String, Column> columns) {
        /// Whether anything of it is taken into the record; the others are looked at and nothing more.
        boolean isTaken() {
            return NEEDED.containsKey(name);
        }

        /// Whether rows of nobody are counted for the whole table, and not listed one by one.
        boolean countsNobodys() {
            return !isTaken() || COUNTED.contains(name);
        }

        List<String> needed() {
            return NEEDED.getOrDefault(name, List.of());
        }

        /// The column that tells one row from another; empty where there is none.
        String rowId() {
            return columns.values().stream()
                    .filter(Column::isRow)
                    .map(Column::name)
                    .findFirst()
                    .orElse("");
        }
    }

    /// The table that a file or a table of a database is called after, with or without `ssd_`, a schema, the
    /// marks of a temporary table, an ending or the day of the export.
    static Optional<Table> named(String file) {
        var name = file.toLowerCase(Locale.ROOT).strip().replaceFirst("\\.(csv|txt|zip)$", "");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("[#\\[\\]\"` ]", "")
                .replaceFirst("[_-]?\\d[\\d_-]*$", "");
        var found = TABLES.get(name);
        return Optional.ofNullable(found == null ? TABLES.get("ssd_" + name) : found);
    }

    /// The table that most of these columns belong to.
    static Optional<Table> withColumns(List<String> names) {
        Table best = null;
        var most = 1;
        for (var table : TABLES.values()) {
            var hits = (int) names.stream().filter(table.columns()::containsKey).count();
            if (hits > most && hits * 2 >= names.size()) {
                best = table;
                most = hits;
            }
        }
        return Optional.ofNullable(best);
    }

    /// A column's name as the data model writes it.
    static String plain(String column) {
        var name = column.strip().toLowerCase(Locale.ROOT).replaceAll("[\\[\\]\"`]", "");
        return ALIASES.getOrDefault(name, name);
    }

    private static Map<String, Table> load() {
        var tables = new LinkedHashMap<String, Table>();
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DataModel.class.getResourceAsStream("columns.csv")), StandardCharsets.UTF_8))) {
            for (var line : lines.lines().skip(1).toList()) {
                var cells = new ArrayList<>(List.of(line.split(",", -1)));
                tables.computeIfAbsent(cells.get(0), name -> new Table(name, new LinkedHashMap<>()))
                        .columns()
                        .put(
                                cells.get(1),
                                new Column(
                                        cells.get(1),
                                        Kind.valueOf(cells.get(2)),
                                        !cells.get(3).isEmpty(),
                                        cells.get(4)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return tables;
    }
}
