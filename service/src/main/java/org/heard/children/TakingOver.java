package org.heard.children;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.chronicle.Chronicle;
import org.heard.chronicle.Chronicle.Entry;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes whole records over, as another system or a made-up authority has them: children who are not known here yet.
/// The caller has decided that it may, and that the records are sound.
@Component
@Transactional
public class TakingOver {
    private final WholeRecordRows rows;
    private final Chronicle chronicle;

    TakingOver(WholeRecordRows rows, Chronicle chronicle) {
        this.rows = rows;
        this.chronicle = chronicle;
    }

    /// Takes these over, with one line in each child's chronicle.
    public void take(Actor actor, Instant now, String source, Collection<WholeRecord> records) {
        rows.add(records);
        chronicle.write(
                actor,
                now,
                records.stream()
                        .map(record -> Entry.of(record.child().id(), line(record.child(), source), "identity", "care"))
                        .toList());
    }

    /// Two children who are brothers or sisters.
    public record Related(ChildId one, ChildId other, Siblings.Kind kind) {}

    /// Links brothers and sisters among records just taken over; their lines stand already.
    public void link(String source, Collection<Related> siblings) {
        rows.link(source, siblings);
    }

    /// The numbers of the return that children here have, sealed records among them.
    @Transactional(readOnly = true)
    public Set<String> listNumbers() {
        return new HashSet<>(rows.numbers());
    }

    private static String line(Child child, String source) {
        var born = child.birthDate();
        return "Record read from " + source + ": " + child.name()
                + (born == null ? "" : ", born " + Days.written(born.day()));
    }
}
