package org.heard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heard.HeardTest;
import org.heard.access.AuditSeals.Stretch;
import org.heard.access.AuditVerification.Broken;
import org.heard.access.AuditVerification.Holds;
import org.heard.database.OwnersHand;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// The audit against somebody who can write whatever they like to the database: three seals over three entries
/// each, and then a hand in the tables.
class AuditChainTest extends HeardTest {
    @Autowired
    private Audit audit;

    @Autowired
    private AuditSealing sealing;

    @Autowired
    private AuditSeals seals;

    @Autowired
    private AuditVerification verification;

    @Autowired
    private VerifyAudit command;

    @Autowired
    private OwnersHand owner;

    @Autowired
    private TransactionTemplate transaction;

    private final ChildId child = ChildId.next();
    private Actor iro;

    @BeforeEach
    void threeSeals() {
        iro = story.iro("Ada Okafor");
        for (var seal = 1; seal <= 3; seal++) {
            for (var entry = 1; entry <= 3; entry++) {
                look("look " + entry);
            }
            seal();
        }
    }

    @Test
    void what_nobody_touched_holds() {
        look("changed");
        var answer = (Holds) verify();
        assertThat(answer.unsealed()).isEqualTo(1);
        assertThat(answer.restored()).isEmpty();
        var head = answer.head().orElseThrow();
        assertThat(head.seals()).isEqualTo(3);
        assertThat(head.entries()).isEqualTo(9);
        assertThat(head.hash()).matches("[0-9a-f]{64}");
        assertThat(here(() -> verification.contains(head.hash()))).isTrue();
    }

    @Test
    void nothing_to_seal_makes_no_seal() {
        seal();
        assertThat(((Holds) verify()).head().orElseThrow().seals()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "actor = gen_random_uuid()",
                "subject = gen_random_uuid()",
                "subject = null",
                "act = 'Looked'",
                "fields = '{nam}'",
                "fields = '{name,\"\"}'",
                "fields = '{}'",
                "request = request || '.'",
                "written_in = (select min(written_in) from audit_entry where organisation_id = '%s')"
            })
    void a_byte_changed_in_any_column_of_an_entry_is_found_at_its_seal(String change) {
        assertThat(owner.does(("update audit_entry set " + change + " where " + entry(5))
                        .formatted(story.organisation(), story.organisation())))
                .isEqualTo(1);
        assertThat(verify())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.seal()).isIn(1L, 2L));
    }

    @ParameterizedTest
    @CsvSource({
        "seal_no = 20, 2",
        "up_to = (up_to::text::bigint - 1)::text::xid8, 2",
        "entries = 2, 2",
        "previous = sha256('x'), 2",
        "seal = sha256('x'), 2",
        "sealed_at = sealed_at - interval '1 microsecond', 2",
        "from_entry = 1, 2",
        "last_entry = last_entry + 1, 2"
    })
    void a_byte_changed_in_any_column_of_a_seal_is_found(String change, long seal) {
        assertThat(owner.does("update audit_seal set " + change + " where seal_no = 2 and organisation_id = '"
                        + story.organisation() + "'"))
                .isEqualTo(1);
        assertThat(verify())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.seal()).isEqualTo(seal));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 2", "9, 3"})
    void an_entry_deleted_first_in_the_middle_or_last_is_found(int place, long seal) {
        assertThat(owner.does("delete from audit_entry where " + entry(place))).isEqualTo(1);
        assertThat(verify()).isEqualTo(new Broken(seal, "it was made over 3 entries and there are 2"));
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        assertThat(owner.does(
                        "update audit_entry set act = case act when 'look 1' then 'look 3' else 'look 1' end where "
                                + entry(4) + " or " + entry(6)))
                .isEqualTo(2);
        assertThat(verify()).isEqualTo(new Broken(2, "an entry or the seal itself was changed"));
    }

    @Test
    void an_entry_put_in_behind_a_seal_is_found() {
        owner.does(
                "insert into audit_entry (organisation_id, written_in, at, actor, act) select organisation_id, written_in, at,"
                        + " actor, act from audit_entry where " + entry(2));
        assertThat(verify()).isEqualTo(new Broken(1, "it was made over 3 entries and there are 4"));
    }

    @Test
    void an_entry_hidden_from_every_seal_is_found() {
        owner.does("insert into audit_entry (organisation_id, written_in, at, actor, act) values ('"
                + story.organisation() + "', '9000000000000000000', now(), gen_random_uuid(), 'x')");
        assertThat(verify()).isInstanceOf(Broken.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2"})
    void a_seal_deleted_is_found(int number, long seal) {
        owner.does("delete from audit_seal where seal_no = " + number + " and organisation_id = '"
                + story.organisation() + "'");
        assertThat(verify()).isEqualTo(new Broken(seal, "the seal is missing"));
    }

    @Test
    void an_end_cut_off_or_written_anew_is_found_by_a_head_kept_elsewhere() {
        var kept = here(verification::findHead).orElseThrow();
        owner.does(
                "delete from audit_seal where seal_no = 3 and organisation_id = '" + story.organisation() + "'",
                "delete from audit_entry where " + entry(9));
        assertThat(here(() -> verification.contains(kept.hash()))).isFalse();
        clock.passes(java.time.Duration.ofMinutes(1));
        seal();
        assertThat(verify()).isInstanceOf(Holds.class);
        assertThat(here(() -> verification.contains(kept.hash()))).isFalse();
        assertThat(says("--head", kept.hash())).contains("part of NO chain");
    }

    @Test
    void the_command_names_the_first_seal_at_fault() {
        owner.does("update audit_entry set act = 'x' where " + entry(8));
        assertThat(says()).contains("does NOT hold. Seal 3 is the first at fault");
    }

    @Test
    void what_was_begun_before_a_seal_and_ended_after_it_is_sealed_later() {
        here(() -> transaction.execute(status -> {
            audit.write(iro, NOW, "slow", child, List.of());
            var meanwhile = Thread.ofVirtual().unstarted(() -> {
                look("quick");
                seal();
            });
            meanwhile.start();
            try {
                meanwhile.join();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            return child;
        }));
        assertThat(((Holds) verify()).unsealed()).isEqualTo(2);
        seal();
        assertThat(((Holds) verify()).unsealed()).isZero();
        assertThat(((Holds) verify()).head().orElseThrow().entries()).isEqualTo(11);
    }

    @Test
    void sixty_four_writers_and_four_sealers_make_one_chain() throws InterruptedException {
        var writing = new AtomicBoolean(true);
        var sealers = List.of(1, 2, 3, 4).stream()
                .map(n -> Thread.ofVirtual().start(() -> {
                    while (writing.get()) {
                        seal();
                    }
                }))
                .toList();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < 64; writer++) {
                writers.execute(() -> {
                    for (var entry = 0; entry < 10; entry++) {
                        look("looked");
                    }
                });
            }
        }
        writing.set(false);
        for (var sealer : sealers) {
            sealer.join();
        }
        seal();
        var answer = (Holds) verify();
        assertThat(answer.unsealed()).isZero();
        assertThat(answer.head().orElseThrow().entries()).isEqualTo(9 + 640);
    }

    @Test
    void the_chain_goes_on_where_a_dump_was_loaded_into_a_server_that_counts_from_lower() {
        here(() -> transaction.execute(status -> {
            var last = seals.findLast().orElseThrow();
            var digest = new AuditDigest(story.organisation(), last);
            seals.addEntries(new Stretch(0, Long.MAX_VALUE, last.upTo(), last.upTo() + 1), digest);
            seals.add(digest.seal(last, last.upTo() + 1_000_000, 0, NOW));
            return last;
        }));
        owner.does("insert into audit_entry (organisation_id, written_in, at, actor, act) select organisation_id,"
                + " (up_to::text::bigint + 5)::text::xid8, sealed_at, gen_random_uuid(), 'before the dump' from audit_seal"
                + " where seal_no = 4 and organisation_id = '" + story.organisation() + "'");
        look("after the dump");
        assertThat(verify()).isInstanceOf(Holds.class);
        seal();
        look("later");
        seal();
        var answer = (Holds) verify();
        assertThat(answer.restored()).hasSize(1);
        assertThat(answer.unsealed()).isZero();
        assertThat(answer.head().orElseThrow().entries()).isEqualTo(12);
        owner.does("update audit_entry set act = 'x' where act = 'before the dump' and organisation_id = '"
                + story.organisation() + "'");
        assertThat(verify())
                .isInstanceOfSatisfying(
                        Broken.class, broken -> assertThat(broken.seal()).isEqualTo(5));
    }

    private void look(String act) {
        here(() -> audit.write(iro, clock.instant(), act, child, List.of("name")));
    }

    private void seal() {
        Tenancy.within(story.organisation(), () -> {
            sealing.seal(clock.instant());
            return child;
        });
    }

    private AuditVerification.Answer verify() {
        return here(verification::verify);
    }

    private String says(String... words) {
        var said = new ByteArrayOutputStream();
        var status = command.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(status).isEqualTo(1);
        return said.toString(StandardCharsets.UTF_8);
    }

    /// The entry at this place of the organisation's audit.
    private String entry(int place) {
        return "entry_id = " + id(place);
    }

    private String id(int place) {
        return "(select entry_id from audit_entry where organisation_id = '" + story.organisation()
                + "' order by entry_id offset " + (place - 1) + " limit 1)";
    }
}
