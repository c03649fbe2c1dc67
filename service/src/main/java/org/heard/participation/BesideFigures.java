package org.heard.participation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.heard.database.Tenancy;
import org.heard.ids.ReviewId;
import org.heard.participation.Beside.Led;
import org.heard.participation.Beside.Means;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is noted beside the code of each review, seen together: who led, by which means views came, what was not wanted
/// and what was tried. Of the words nothing, only that there are some.
@Component
class BesideFigures {
    private final JdbcClient rows;

    BesideFigures(JdbcClient rows) {
        this.rows = rows;
    }

    /// What is noted of one review, without its words.
    record Noted(Led led, Set<Means> means, boolean refused, boolean tried) {}

    /// A review, and what is noted of it.
    record Review(boolean now, String group, Noted noted) {}

    /// Something that is counted of a review.
    private record Measure(String words, Predicate<Noted> holds) {}

    private static List<Measure> measures() {
        var measures = new ArrayList<Measure>();
        measures.add(new Measure(Led.ALL.words(), noted -> noted.led() == Led.ALL));
        measures.add(new Measure(Led.PART.words(), noted -> noted.led() == Led.PART));
        for (var means : Means.values()) {
            measures.add(new Measure(means.words(), noted -> noted.means().contains(means)));
        }
        measures.add(new Measure("The child did not want something", Noted::refused));
        measures.add(new Measure("Something was tried so that they could take part", Noted::tried));
        return measures;
    }

    /// Of every review completed after one day and no later than another of which something is noted.
    Map<ReviewId, Noted> list(LocalDate after, LocalDate upTo) {
        return rows
                .sql("""
                        select b.review_id, b.led, b.means, b.refused <> '' as refused, b.tried <> '' as tried
                        from participation_beside b
                        join review r on r.organisation_id = b.organisation_id and r.review_id = b.review_id
                        where b.organisation_id = :organisation and r.withdrawn_at is null
                          and r.completed_on > :after and r.completed_on <= :upTo
                        """)
                .param("organisation", Tenancy.current().value())
                .param("after", after)
                .param("upTo", upTo)
                .query((row, n) -> Map.entry(new ReviewId(row.getObject("review_id", UUID.class)), noted(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Noted noted(java.sql.ResultSet row) throws SQLException {
        var means = (String[]) row.getArray("means").getArray();
        return new Noted(
                Led.valueOf(row.getString("led")),
                Arrays.stream(means).map(Means::valueOf).collect(Collectors.toSet()),
                row.getBoolean("refused"),
                row.getBoolean("tried"));
    }

    /// By the group, what is told of each measure. Where in one group alone a figure is withheld, it is in another as
    /// well, measure by measure.
    static Map<String, List<Trend.Row>> byGroup(List<Review> reviews) {
        var groups = reviews.stream().map(Review::group).collect(Collectors.toCollection(TreeSet::new));
        var told = new LinkedHashMap<String, List<Trend.Row>>();
        groups.forEach(group -> told.put(group, new ArrayList<>()));
        for (var measure : measures()) {
            new Trend(
                            measure.words(),
                            groups.stream()
                                    .map(group -> row(reviews, group, measure))
                                    .toList())
                    .protectedFromSubtraction()
                    .rows()
                    .forEach(row -> told.computeIfAbsent(row.group(), group -> new ArrayList<>())
                            .add(new Trend.Row(measure.words(), row.now(), row.before())));
        }
        return told;
    }

    private static Trend.Row row(List<Review> reviews, String group, Measure measure) {
        Function<Boolean, Share> share = now -> {
            var then = reviews.stream()
                    .filter(one -> one.group().equals(group) && one.now() == now)
                    .toList();
            return Share.of(
                    (int) then.stream()
                            .filter(one -> measure.holds().test(one.noted()))
                            .count(),
                    then.size());
        };
        return new Trend.Row(group, share.apply(true), share.apply(false));
    }
}
