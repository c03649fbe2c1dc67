package org.heard.reviews;

import java.time.LocalDate;
import java.util.Optional;
import org.heard.law.BirthDate;
import org.jspecify.annotations.Nullable;

/// The SSDA903 return's code for how a child took part in a review (REVIEW_CODE); derived from [TookPart].
///
/// | There | First that is true                                | Code |
/// |-------|---------------------------------------------------|------|
/// | –     | not yet 4 on the day of the review                | PN0  |
/// | yes   | spoke for themselves                              | PN1  |
/// | yes   | somebody they had briefed spoke                   | PN2  |
/// | yes   | showed their views without words                  | PN3  |
/// | yes   | none of these, even if they had sent their views  | PN4  |
/// | no    | somebody they had briefed spoke                   | PN5  |
/// | no    | sent their views another way                      | PN6  |
/// | no    | none of these                                     | PN7  |
///
/// On the fourth birthday the child counts as four. Being there by link counts as being there; the return's
/// guidance was not found to say. What else a child did than the code has room for stays readable in the facts.
public enum ParticipationCode {
    PN0("Under 4 at the time of the review"),
    PN1("There and spoke for themselves"),
    PN2("There, and somebody they had briefed spoke for them"),
    PN3("There, and showed their views without words"),
    PN4("There, without giving views"),
    PN5("Not there, but somebody they had briefed spoke for them"),
    PN6("Not there, but sent their views another way"),
    PN7("Not there, and no views came");

    private static final int COUNTED_FROM_AGE = 4;

    private final String words;

    ParticipationCode(String words) {
        this.words = words;
    }

    /// What the code means.
    public String words() {
        return words;
    }

    /// The code for these facts on the day of the review; empty where nobody said how the child took part, or where
    /// without a birth date nobody can tell.
    public static Optional<ParticipationCode> of(
            @Nullable TookPart facts, @Nullable LocalDate born, LocalDate reviewed) {
        if (born == null) {
            return Optional.empty();
        }
        if (reviewed.isBefore(BirthDate.stated(born).turns(COUNTED_FROM_AGE))) {
            return Optional.of(PN0);
        }
        return Optional.ofNullable(facts).map(ParticipationCode::ofFourOrOlder);
    }

    private static ParticipationCode ofFourOrOlder(TookPart facts) {
        if (!facts.impossible().isEmpty()) {
            throw new IllegalArgumentException("cannot be: " + facts);
        }
        if (facts.there()) {
            return facts.spoke() ? PN1 : facts.briefedSomeone() ? PN2 : facts.showed() ? PN3 : PN4;
        }
        return facts.briefedSomeone() ? PN5 : facts.sentViews() ? PN6 : PN7;
    }
}
