package org.heard.dataset;

import java.util.HashMap;
import org.heard.ssda903.problem.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Looks through all tables for what belongs to nobody and what cannot be taken apart, so that whoever keeps
/// the build hears of it.
final class OtherTables {
    private OtherTables() {}

    static void look(Dataset given, Cohort cohort) {
        given.tables().forEach((name, table) -> {
            orphans(given, cohort, name, table);
            if (name.equals("ssd_address")) {
                addresses(given, name, table);
            } else if (name.equals("ssd_care_leavers")) {
                careLeavers(given, name, table);
            }
        });
    }

    /// Of tables that are taken, whoever reads them lists the rows of nobody; but for placements, which are looked up
    /// by the episodes that point to them.
    private static void orphans(Dataset given, Cohort cohort, String name, DatasetTable table) {
        DataModel.named(name)
                .filter(DataModel.Table::countsNobodys)
                .ifPresent(model -> model.columns().values().stream()
                        .filter(column -> column.refers().equals("ssd_person.pers_person_id")
                                && !column.name().equals("moth_childs_person_id"))
                        .forEach(column -> nobodys(
                                given,
                                cohort,
                                name,
                                table,
                                column.name(),
                                "Rows whose person is not in ssd_person: %,d, the first in row %d.")));
        if (name.equals(DataModel.PLACEMENTS)) {
            nobodys(
                    given,
                    cohort,
                    name,
                    table,
                    "clap_person_id",
                    "Placements of persons who are not in ssd_person: %,d, the first in row %d. They are not used.");
        }
    }

    /// @param said with how many there are and the row of the first
    private static void nobodys(
            Dataset given, Cohort cohort, String name, DatasetTable table, String column, String said) {
        var rows = table.rows().stream()
                .filter(row -> !row.text(column).isEmpty() && !cohort.knows(row.text(column)))
                .toList();
        if (!rows.isEmpty()) {
            given.problems()
                    .table(
                            Severity.NOTE,
                            "no-such-person",
                            name,
                            table.file(),
                            column,
                            said.formatted(rows.size(), rows.getFirst().number()));
        }
    }

    private static void addresses(Dataset given, String name, DatasetTable table) {
        for (var row : table.rows()) {
            var said = row.text("addr_address_json");
            if (!said.isEmpty() && !parses(said)) {
                given.problems()
                        .row(
                                Severity.NOTE,
                                "unreadable-json",
                                name,
                                row,
                                "addr_address_json",
                                "",
                                "The address cannot be taken apart: a quotation mark in it is not marked as one. Addresses are not taken.");
            }
        }
    }

    private static void careLeavers(Dataset given, String name, DatasetTable table) {
        var rows = new HashMap<String, Integer>();
        table.rows().forEach(row -> rows.merge(row.text("clea_person_id"), 1, Integer::sum));
        var several = rows.values().stream().filter(count -> count > 1).count();
        if (several > 0) {
            given.problems()
                    .table(
                            Severity.NOTE,
                            "several-rows-of-one",
                            name,
                            table.file(),
                            "clea_person_id",
                            "Young people with several rows: %,d. The one with the latest contact is the one that holds."
                                    .formatted(several));
        }
    }

    private static boolean parses(String json) {
        try {
            JsonMapper.shared().readTree(json);
            return true;
        } catch (JacksonException damaged) {
            return false;
        }
    }
}
