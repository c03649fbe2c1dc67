package org.heard.space;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.plain.AgeBand;
import org.heard.plain.Phrase;
import org.heard.tellings.Telling.Reply;

/// The thirty-second check-in: three sentences of ours, one a page, each answered with yes, in between or no, or not at
/// all. Each age has its own set; whether the child feels safe is always among the three, the others take turns.
public enum CheckIn implements Phrase {
    SAFE,
    HOME,
    NOTICED,
    KNOW_WHY,
    KNOW_WHO,
    SCHOOL,
    FAMILY,
    PLAN,
    ASKED,
    FRIENDS,
    CARED,
    PROMISES,
    MONEY,
    HEALTH,
    BELIEVES;

    private static final Set<CheckIn> YOUNGEST = Set.of(SAFE, HOME, NOTICED, KNOW_WHY, KNOW_WHO, SCHOOL);
    private static final Set<CheckIn> MIDDLE =
            Set.of(SAFE, HOME, NOTICED, KNOW_WHY, KNOW_WHO, SCHOOL, FAMILY, PLAN, ASKED, FRIENDS, CARED);
    private static final Set<CheckIn> OLDER =
            Set.of(SAFE, HOME, KNOW_WHY, FAMILY, PLAN, ASKED, FRIENDS, CARED, PROMISES, MONEY, HEALTH);
    private static final Set<CheckIn> OLDEST =
            Set.of(SAFE, HOME, PLAN, FRIENDS, CARED, PROMISES, MONEY, HEALTH, BELIEVES);

    private static final int A_DAY = 2;

    /// The three of a day.
    public static List<CheckIn> of(AgeBand band, LocalDate day) {
        var others = all(band).stream().filter(one -> one != SAFE).toList();
        var first = (int) Math.floorMod(day.toEpochDay() * A_DAY, (long) others.size());
        return List.of(SAFE, others.get(first), others.get((first + 1) % others.size()));
    }

    /// All that an age is asked.
    public static List<CheckIn> all(AgeBand band) {
        var set = switch (band) {
            case FOUR_TO_SEVEN -> YOUNGEST;
            case EIGHT_TO_ELEVEN -> MIDDLE;
            case TWELVE_TO_SEVENTEEN -> OLDER;
            case SIXTEEN_AND_OVER -> OLDEST;
        };
        return Stream.of(values()).filter(set::contains).toList();
    }

    /// The words around the questions.
    public enum Words implements Phrase {
        TITLE,
        COUNT,
        GOOD,
        MIXED,
        BAD,
        WORDS,
        DO_NOT_KNOW,
        SKIPPED,
        INSTEAD,
        NEXT,
        LAST,
        MORE,
        CHOOSE;

        /// An answer as the child reads it.
        public static Words of(Reply.Said said) {
            return valueOf(said.name());
        }
    }
}
