package org.heard.names;

import java.time.LocalDate;
import java.util.List;
import org.heard.children.FromReturn;
import org.heard.comparison.Delivery;
import org.heard.comparison.Earlier;
import org.heard.comparison.Feed;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Prepared;
import org.heard.comparison.Progress;
import org.springframework.stereotype.Component;

/// A list of names and workers beside the record.
@Component
class NamesFeed implements Feed {
    private final FromReturn children;
    private final NamesComparing names;

    NamesFeed(FromReturn children, NamesComparing names) {
        this.children = children;
        this.names = names;
    }

    @Override
    public Delivery.Kind kind() {
        return Delivery.Kind.NAMES;
    }

    @Override
    public Prepared prepare(
            Delivery delivery, List<GivenFile> files, LocalDate today, Earlier earlier, Progress progress) {
        var given = NamesReading.read(files);
        var here = children.list(given.rows().stream().map(NamesRow::number).toList(), today);
        var found = names.compare(delivery, given, true, here, today, earlier, progress);
        return new Prepared(found.compared(), (actor, now, on) -> names.write(actor, now, on, found));
    }
}
