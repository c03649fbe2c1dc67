package org.heard.space;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.plain.AgeBand;
import org.heard.plain.Phrase;

/// A set of questions of ours on one thing, which a child may open on any day. What is in each, for every age, stands
/// in `SetQuestion`, and on one page in `docs/questions.md`.
public enum QuestionSet implements Phrase {
    BEFORE_MY_MEETING("1"),
    WHERE_I_LIVE("2"),
    SCHOOL_AND_FRIENDS("3"),
    MY_FAMILY("4"),
    FEELING_SAFE("5"),
    MY_HEALTH("6"),
    OWN_PLACE("7"),
    MONEY("8");

    private static final int SIXTEEN = 16;

    private final String path;

    QuestionSet(String path) {
        this.path = path;
    }

    /// The line under each name.
    public enum AboutSet implements Phrase {
        BEFORE_MY_MEETING,
        WHERE_I_LIVE,
        SCHOOL_AND_FRIENDS,
        MY_FAMILY,
        FEELING_SAFE,
        MY_HEALTH,
        OWN_PLACE,
        MONEY
    }

    /// Those for somebody of this age, however the pages speak to them.
    public static List<QuestionSet> of(AgeBand band, int age) {
        return Arrays.stream(values())
                .filter(set -> !set.isForGrowingUp() || age >= SIXTEEN || band == AgeBand.SIXTEEN_AND_OVER)
                .toList();
    }

    /// The set at an address, which says nothing of what is asked.
    public static Optional<QuestionSet> at(String path) {
        return Arrays.stream(values()).filter(set -> set.path.equals(path)).findFirst();
    }

    /// How it stands in an address.
    public String path() {
        return path;
    }

    /// Whether only somebody of sixteen or over is asked.
    public boolean isForGrowingUp() {
        return this == OWN_PLACE || this == MONEY;
    }

    /// Whether the numbers to ring stand beside each of its questions.
    public boolean showsNumbers() {
        return this == FEELING_SAFE;
    }

    /// What it is about, in a line.
    public AboutSet about() {
        return AboutSet.valueOf(name());
    }

    /// What is asked at this age, in order.
    public List<SetQuestion> questions(AgeBand band) {
        return Arrays.stream(SetQuestion.values())
                .filter(question -> question.set() == this && question.isFor(band))
                .toList();
    }
}
