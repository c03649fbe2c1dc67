package org.heard.participation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.explained.ExplainedFigures.Count;
import org.heard.explained.Explanation.About;

/// To how many something is explained, all together and by age, small numbers withheld.
///
/// @param counted what is counted: children, or decisions
public record Told(String title, String counted, List<Row> rows) {
    public Told {
        rows = List.copyOf(rows);
    }

    /// One group; the four make up the whole.
    public record Row(String group, Share confirmed, Share told, Share notNow, Share notExplained) {}

    /// What of these counts is about one thing.
    static Told of(About about, List<Count> counts) {
        var some = counts.stream().filter(count -> count.about() == about).toList();
        var rows = new ArrayList<Row>();
        if (!some.isEmpty()) {
            rows.add(row(all(about, some), false));
        }
        // Where one age alone is withheld it could be worked out from the others and all of them together.
        var protectedRows = new Trend(
                        "",
                        some.stream()
                                .map(count -> new Trend.Row(count.age(), confirmed(count), confirmed(count)))
                                .toList())
                .protectedFromSubtraction()
                .rows();
        for (var i = 0; i < some.size(); i++) {
            rows.add(row(some.get(i), protectedRows.get(i).now().withheld()));
        }
        return new Told(title(about), about == About.DECISION ? "decisions" : "children", rows);
    }

    private static Count all(About about, List<Count> some) {
        return new Count(
                about,
                "All",
                some.stream().mapToInt(Count::children).sum(),
                some.stream().mapToInt(Count::of).sum(),
                some.stream().mapToInt(Count::confirmed).sum(),
                some.stream().mapToInt(Count::told).sum(),
                some.stream().mapToInt(Count::notNow).sum());
    }

    private static Row row(Count count, boolean withheld) {
        var shares = Stream.of(count.confirmed(), count.told(), count.notNow(), count.notExplained())
                .map(part -> share(part, count))
                .map(share -> withheld ? share.withhold() : share)
                .toList();
        return new Row(count.age(), shares.get(0), shares.get(1), shares.get(2), shares.get(3));
    }

    private static Share confirmed(Count count) {
        return share(count.confirmed(), count);
    }

    /// Of decisions too it is the children behind them who must be enough.
    private static Share share(int part, Count count) {
        var share = Share.of(part, count.of());
        return count.children() < Share.FEWEST ? share.withhold() : share;
    }

    private static String title(About about) {
        return switch (about) {
            case WHY_IN_CARE -> "Why they are in care";
            case PLAN -> "The plan";
            case DECISION -> "The decisions of their last record";
        };
    }
}
