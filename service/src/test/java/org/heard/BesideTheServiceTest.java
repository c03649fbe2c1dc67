package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The launcher's commands as processes of their own: what they say, and the status they end with.
class BesideTheServiceTest {
    @Test
    void the_audit_is_verified_beside_a_running_service_and_without_one_and_never_where_there_is_none()
            throws Exception {
        var town = SavedTown.build(ServiceProcess.newHome());
        try (var service = ServiceProcess.start(town.home())) {
            var holds = ServiceProcess.command(town.home(), "verify-audit");
            assertThat(holds.said()).contains(": holds. ");
            assertThat(holds.process().exitValue()).isZero();
            sealed(service);
            try (var rows = service.connect("heard_owner", "owner");
                    var statement = rows.createStatement()) {
                assertThat(statement.executeUpdate("update audit_entry set act = 'x' where entry_id = 1"))
                        .isEqualTo(1);
            }
        }
        var broken = ServiceProcess.command(town.home(), "verify-audit");
        assertThat(broken.said()).contains("does NOT hold. Seal 1 is the first at fault");
        assertThat(broken.process().exitValue()).isEqualTo(1);

        var nowhere = ServiceProcess.emptyHome();
        var none = ServiceProcess.command(nowhere, "verify-audit");
        assertThat(none.said()).contains("There is no database in " + nowhere).doesNotContain("\tat ");
        assertThat(none.process().exitValue()).isEqualTo(3);
        assertThat(nowhere).isEmptyDirectory();
    }

    /// The service seals every minute; its first round comes soon after it has started.
    private static void sealed(ServiceProcess service) throws Exception {
        try (var rows = service.connect("heard_owner", "owner");
                var statement = rows.createStatement()) {
            for (var tries = 0; tries < 120; tries++) {
                try (var answer = statement.executeQuery("select count(*) from audit_seal")) {
                    answer.next();
                    if (answer.getInt(1) > 0) {
                        return;
                    }
                }
                Thread.sleep(1_000);
            }
        }
        throw new AssertionError("nothing was sealed in two minutes");
    }
}
