package org.heard.comparison;

import java.time.LocalDate;
import java.util.List;

/// One kind of file that can be given: read, laid beside the record, and written when somebody says so.
public interface Feed {
    /// Which deliveries it reads.
    Delivery.Kind kind();

    /// Reads the files and compares them with the record as it stands; nothing changes.
    ///
    /// @param earlier  what is known of deliveries before this one
    /// @param progress hears how far it is
    Prepared prepare(Delivery delivery, List<GivenFile> files, LocalDate today, Earlier earlier, Progress progress);
}
