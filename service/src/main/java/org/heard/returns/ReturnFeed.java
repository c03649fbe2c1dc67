package org.heard.returns;

import java.time.LocalDate;
import java.util.List;
import org.heard.comparison.Delivery;
import org.heard.comparison.Earlier;
import org.heard.comparison.Feed;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Prepared;
import org.heard.comparison.Progress;
import org.springframework.stereotype.Component;

/// A year's return beside the record.
@Component
class ReturnFeed implements Feed {
    private final CareComparing care;
    private final Completeness completeness;
    private final PublishedChecks checks;

    ReturnFeed(CareComparing care, Completeness completeness, PublishedChecks checks) {
        this.care = care;
        this.completeness = completeness;
        this.checks = checks;
    }

    @Override
    public Delivery.Kind kind() {
        return Delivery.Kind.RETURN;
    }

    @Override
    public Prepared prepare(
            Delivery delivery, List<GivenFile> files, LocalDate today, Earlier earlier, Progress progress) {
        var given = Reading.read(delivery, files, checks);
        var found = care.compare(delivery, given, today, earlier, progress);
        return new Prepared(found.found(), (actor, now, on) -> {
            care.write(actor, now, on, found);
            completeness.say(actor, now, delivery, given, found.compared(), found.here());
        });
    }
}
