package org.heard.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.HeardTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// People go on working while everything is read: the files tell of one moment, and agree with each other.
class OneMomentTest extends HeardTest {
    @Autowired
    private Writing writing;

    @Test
    void what_is_saved_meanwhile_is_in_none_of_the_files() {
        story.child("Early Example").enteredCare("2026-01-05", "C2", "U6");
        var meanwhile = new ArrayList<Integer>();
        var first = taken((done, of) -> {
            if (done == 1) {
                saveInAnotherThread();
                meanwhile.add(done);
            }
        });
        assertThat(meanwhile).hasSize(1);
        assertThat(names(first)).containsExactly("Early Example");
        assertThat(first.says("Late Example")).isFalse();
        assertThat(first.json("care_period")).hasSize(1);
        var next = taken((done, of) -> {});
        assertThat(names(next)).containsExactlyInAnyOrder("Early Example", "Late Example");
        assertThat(next.json("care_period")).hasSize(2);
    }

    @Test
    void while_rows_are_counted_at_the_end_it_goes_on_saying_that_it_is_there() {
        var signs = new ArrayList<Integer>();
        taken((done, of) -> signs.add(done));
        var counted = TablesOut.all().going(Goes.CONFIDENCES).size()
                + TablesOut.all().going(Goes.RECORD).size();
        assertThat(signs).filteredOn(signs.getLast()::equals).hasSizeGreaterThan(counted);
    }

    private void saveInAnotherThread() {
        try {
            Thread.ofVirtual()
                    .start(() -> story.child("Late Example").enteredCare("2026-02-05", "C2", "U6"))
                    .join();
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private Unpacked taken(Far far) {
        var out = new ByteArrayOutputStream();
        here(() -> writing.write(out, new Cover(NOW, "Mary Example", "Ada Example"), Optional.empty(), far));
        return Unpacked.of(out.toByteArray());
    }

    private static List<String> names(Unpacked record) {
        return record.json("child").stream()
                .map(child -> child.get("name").asString())
                .toList();
    }
}
