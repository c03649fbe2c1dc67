package org.heard.returns;

import java.util.List;
import java.util.Optional;
import org.heard.comparison.Delivery;
import org.heard.comparison.GivenFile;
import org.heard.ssda903.CollectionYear;

/// The returns whose rows are in the record, as whoever keeps their files knows them.
public interface LoadedReturns {
    /// The files of one year's return.
    ///
    /// @param delivery with which they came
    /// @param files    those of the year asked for alone
    record Loaded(Delivery delivery, List<GivenFile> files) {}

    /// The return of a year that was loaded last; where none was, the files of that year which came beside
    /// the return of the year after and were loaded with it.
    Optional<Loaded> find(CollectionYear year);
}
