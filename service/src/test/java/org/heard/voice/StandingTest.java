package org.heard.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// How a wish stands, in each order in which its steps can come.
class StandingTest {
    private static final Pattern ENDED = Pattern.compile(Standing.ENDED);
    private static final int LONGEST = 7;

    private int tried;

    /// A statement that counts asks the names of the steps alone; it has to answer as the steps do one by one.
    @Test
    void the_question_a_statement_asks_is_answered_as_the_steps_answer_it() {
        go(new ArrayList<>());
        assertThat(tried).isGreaterThan(100_000);
    }

    private void go(List<Step.Type> steps) {
        var standing = Standing.of(
                Stream.concat(Stream.of(Step.Type.READ), steps.stream()).toList());
        var names = steps.stream().map(Enum::name).collect(Collectors.joining(" "));
        assertThat(ENDED.matcher(names).find()).as(names).isEqualTo(!standing.isWaiting());
        tried++;
        if (steps.size() < LONGEST) {
            for (var step : Step.Type.values()) {
                if (mayCome(steps, standing, step)) {
                    steps.add(step);
                    go(steps);
                    steps.removeLast();
                }
            }
        }
    }

    /// The child may say what the page offers; what an adult wrote down of a talk may become visible much
    /// later.
    private static boolean mayCome(List<Step.Type> before, Standing standing, Step.Type step) {
        return switch (step) {
            case READ -> false;
            case ANSWERED, TALKED, NOT_WANTED, MISTAKEN -> true;
            case WITNESSED -> before.contains(Step.Type.TALKED);
            case CONFIRMED, DENIED, AGAIN, AGREED, STILL_WANTED -> standing.allows(step);
        };
    }
}
