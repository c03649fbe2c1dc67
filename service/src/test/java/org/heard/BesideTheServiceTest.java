package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/// The launcher's commands as processes of their own: what they say, and the status they end with.
class BesideTheServiceTest {
    private static final int TWO_MINUTES = 120_000;

    @Test
    void the_audit_is_verified_beside_a_running_service_and_without_one_and_never_where_there_is_none()
            throws Exception {
        var town = SavedTown.inANewHome();
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

    /// The service seals every minute. The minute is passed over, and the database tells when it has sealed.
    private static void sealed(ServiceProcess service) throws Exception {
        try (var rows = service.connect("heard_owner", "owner");
                var statement = rows.createStatement()) {
            statement.execute("create function tell() returns trigger language plpgsql as "
                    + "$$ begin notify sealed; return null; end $$");
            statement.execute("create trigger tell after insert on audit_seal execute function tell()");
            statement.execute("listen sealed");
            statement.execute(
                    "update scheduled_tasks set execution_time = now() where task_name = 'sealing-of-the-audit'");
            assertThat(rows.unwrap(PGConnection.class).getNotifications(TWO_MINUTES))
                    .as("seals within two minutes")
                    .isNotEmpty();
        }
    }
}
