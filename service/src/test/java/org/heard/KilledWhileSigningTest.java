package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heard.SavedTown.Unsigned;
import org.heard.Saving.Save;
import org.junit.jupiter.api.Test;

/// kill -9 while an IRO signs one record after the other: every signature that was answered is there, with the
/// decisions as they stood and over the very text that was read; what was not answered is signed whole or not at
/// all; and the same form sent again signs nothing twice.
class KilledWhileSigningTest {
    private static final int A_ROUND = 10;

    private static final String SIGNED = """
            select concat_ws(' ', signed_at, signed_by, signed_name, encode(signed_hash, 'hex'))
            from review_record where review_id = ?::uuid
            """;

    @Test
    void a_record_is_signed_whole_or_not_at_all_and_once() throws Exception {
        var town = SavedTown.inANewHome();
        var waiting = new ArrayList<>(town.written());
        int cutOff = 0;
        var service = ServiceProcess.start(town.home());
        try {
            for (var withDatabase : List.of(false, true)) {
                var records = List.copyOf(waiting.subList(0, A_ROUND));
                var done = signedUntilKilled(town, service, records, withDatabase);
                assertThat(done).as("signatures answered").anyMatch(Save::taken);
                service = ServiceProcess.start(town.home());
                check(town, service, done);
                cutOff += (int) done.stream().filter(save -> !save.taken()).count();
                waiting.removeIf(
                        record -> done.stream().anyMatch(save -> save.path().equals(record.path())));
                nobodySigned(service, waiting);
            }
        } finally {
            service.close();
        }
        assertThat(cutOff).as("signatures cut off").isPositive();
    }

    /// Signs one after the other; at a moment nobody chose the service is killed, and with it its database where asked.
    private static List<Save> signedUntilKilled(
            SavedTown town, ServiceProcess service, List<Unsigned> records, boolean withDatabase) throws Exception {
        var killed = new AtomicBoolean();
        var answered = new Semaphore(0);
        try (var somebody = Executors.newSingleThreadExecutor()) {
            var signing = somebody.submit(
                    () -> new Saving(town, town.signer(), killed, answered).signatures(service.port(), records));
            assertThat(answered.tryAcquire(3, 60, TimeUnit.SECONDS))
                    .as("it answers")
                    .isTrue();
            new CountDownLatch(1).await(new Random().nextInt(60), TimeUnit.MILLISECONDS);
            killed.set(true);
            if (withDatabase) {
                service.killDatabase();
            }
            service.kill();
            return signing.get();
        }
    }

    /// Looks in the service that came after at all that was signed, and sends each form once more.
    private static void check(SavedTown town, ServiceProcess next, List<Save> done) throws SQLException {
        var iro = new Saving(town, town.signer(), new AtomicBoolean(), new Semaphore(0));
        try (var rows = next.connect("heard_owner", "owner")) {
            var left = new LeftBehind(rows);
            var before = new HashMap<String, String>();
            for (var save : done) {
                left.check(save);
                before.put(save.words(), left.answer(SIGNED, save.words()));
            }
            left.everythingAgrees();

            iro.again(next.port(), done);
            for (var save : done) {
                left.check(save.answered());
                var signature = left.answer(SIGNED, save.words());
                assertThat(signature)
                        .as("by the IRO, over the text that was read")
                        .contains(" " + town.signer().person() + " Cora Three ")
                        .endsWith(save.field("read"));
                assertThat(before.get(save.words()))
                        .as("a signature is not replaced by a second one")
                        .isIn("", signature);
            }
            left.everythingAgrees();
        }
        var pages = iro.signed(next.port(), done.stream().map(Save::path).toList());
        assertThat(pages)
                .as("what the text and the decisions that were kept with it come to now")
                .hasSize(done.size())
                .allSatisfy(words -> assertThat(words)
                        .contains(
                                "Fingerprint of the signed text", "The text above, without amendments, has the same"));
    }

    private static void nobodySigned(ServiceProcess service, List<Unsigned> waiting) throws SQLException {
        try (var rows = service.connect("heard_owner", "owner")) {
            assertThat(new LeftBehind(rows).count("select count(*) from review_record where signed_at is null"))
                    .isEqualTo(waiting.size());
        }
    }
}
