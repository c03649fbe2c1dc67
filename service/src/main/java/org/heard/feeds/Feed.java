package org.heard.feeds;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntConsumer;

/// One kind of file that can be given: read, laid beside the record, and written when somebody says so.
interface Feed {
    /// Which deliveries it reads.
    Delivery.Kind kind();

    /// Reads the files and compares them with the record as it stands; nothing changes.
    ///
    /// @param progress hears how many children have been compared
    Prepared prepare(Delivery delivery, List<GivenFile> files, LocalDate today, IntConsumer progress);
}
