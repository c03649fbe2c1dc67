package org.heard.ssda903.check.careleavers;

import java.time.LocalDate;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.check.Ages;
import org.heard.ssda903.table.CareLeaverRow;
import org.jspecify.annotations.Nullable;

/// The birthday around which a care leaver is asked how they are.
final class Birthday {
    private static final int YOUNGEST = 17;
    private static final int OLDEST = 18;

    private Birthday() {}

    /// The birthday in this year of who is 17 or 18 at its end; null for everybody else, and where no birth
    /// date can be read.
    static @Nullable LocalDate of17Or18(CareLeaverRow leaver, CollectionYear year) {
        var born = leaver.born().value();
        if (born == null) {
            return null;
        }
        int age = Ages.on(born, year.end());
        return age < YOUNGEST || age > OLDEST ? null : Ages.birthday(born, age);
    }
}
