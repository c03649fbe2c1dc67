package org.heard.law.careplanning;

import java.time.LocalDate;
import java.util.List;
import org.heard.law.CarePeriod;
import org.heard.law.DutySheet;
import org.heard.law.Regulation;

/// The care planning regulations that are implemented, in the order of the instrument.
public final class CarePlanning {
    private CarePlanning() {}

    public static List<Regulation> regulations() {
        return List.of(new TimingOfReviews());
    }

    /// The day before which things must be ready for the first review: when it was held, else when it is due.
    public static LocalDate firstReview(DutySheet sheet, CarePeriod care) {
        return TimingOfReviews.firstReview(sheet, care);
    }
}
