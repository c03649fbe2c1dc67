package org.heard.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heard.law.Facts;
import org.heard.law.LocalPolicy;
import org.heard.law.RuleBook;
import org.heard.madeup.MadeUpEngland;
import org.heard.madeup.Seed;

/// What is owed to every child looked after in made-up England: the law alone, the facts being at hand.
final class DutiesBench implements Bench {
    private static final double LIMIT = 2;
    private static final int TIMES = 7;

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public String what() {
        return "Duties of all children looked after in made-up England, from facts at hand";
    }

    @Override
    public boolean quick() {
        return true;
    }

    @Override
    public void run(Surroundings surroundings, Report report) throws Exception {
        var today = LocalDate.now(Report.LONDON);
        var facts = MadeUpFacts.ofEverybody(
                MadeUpEngland.authorities(new Seed(903), today).flatMap(authority -> authority.lookedAfter().stream()));
        report.columns("How", "Children", "Duties", "Best s", "Median s", "Worst s", "Limit s", "Median/limit");
        var cold = Timed.once(() -> count(facts, today, false));
        report.row(
                "the first time, one processor",
                String.format("%,d", facts.size()),
                String.format("%,d", cold.result()),
                "–",
                Report.number(cold.seconds()),
                "–",
                Report.number(LIMIT),
                Report.ratio(cold.seconds(), LIMIT));
        measure(report, "one processor", facts, today, false);
        measure(report, Runtime.getRuntime().availableProcessors() + " processors", facts, today, true);
        report.note("Median of " + TIMES + " rounds each, after the first.");
    }

    private static void measure(Report report, String how, List<Facts> facts, LocalDate today, boolean sideBySide)
            throws Exception {
        var seconds = new ArrayList<Double>();
        long duties = 0;
        for (int i = 0; i < TIMES; i++) {
            var round = Timed.once(() -> count(facts, today, sideBySide));
            duties = round.result();
            seconds.add(round.seconds());
        }
        report.row(
                how,
                String.format("%,d", facts.size()),
                String.format("%,d", duties),
                Report.number(Timed.least(seconds)),
                Report.number(Timed.median(seconds)),
                Report.number(Timed.most(seconds)),
                Report.number(LIMIT),
                Report.ratio(Timed.median(seconds), LIMIT));
    }

    /// How each duty stands is asked for as well: the date alone would be no answer.
    private static long count(List<Facts> facts, LocalDate today, boolean sideBySide) {
        var book = RuleBook.current();
        var policy = LocalPolicy.defaults();
        var all = sideBySide ? facts.parallelStream() : facts.stream();
        return all.mapToLong(each -> book.duties(each, policy, today).stream()
                        .filter(duty -> duty.status(today) != null)
                        .count())
                .sum();
    }
}
