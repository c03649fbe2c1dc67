package org.heard.records;

import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.SignedRecords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells the review's page that its record can be read.
@Component
@Transactional(readOnly = true)
class TellsOfRecords implements SignedRecords {
    private final RecordStore store;

    TellsOfRecords(RecordStore store) {
        this.store = store;
    }

    @Override
    public boolean isSigned(ChildId child, ReviewId review) {
        return store.isSigned(child, review);
    }
}
