package org.heard.feeds;

import java.util.Optional;
import org.heard.comparison.Delivery;
import org.heard.comparison.Part;
import org.heard.returns.LoadedReturns;
import org.heard.ssda903.CollectionYear;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds the files of a year's return among the deliveries that were loaded.
@Component
@Transactional(readOnly = true)
class ReturnsInTheRecord implements LoadedReturns {
    private final DeliveryStore deliveries;

    ReturnsInTheRecord(DeliveryStore deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Optional<Loaded> find(CollectionYear year) {
        return find(year, Part.THIS_YEAR).or(() -> find(CollectionYear.ending(year.ending() + 1), Part.LAST_YEAR));
    }

    private Optional<Loaded> find(CollectionYear year, Part part) {
        return deliveries.list().stream()
                .filter(delivery -> delivery.kind() == Delivery.Kind.RETURN
                        && delivery.state() == Delivery.State.LOADED
                        && year.equals(delivery.year())
                        && delivery.files().stream().anyMatch(file -> file.part() == part && file.size() > 0))
                .findFirst()
                .map(delivery -> new Loaded(
                        delivery,
                        deliveries.files(delivery.id()).stream()
                                .filter(file -> file.part() == part)
                                .toList()));
    }
}
