package org.heard.explained;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.access.Act;
import org.heard.access.Actor;
import org.heard.access.CountsWaiting;
import org.heard.access.Relations;
import org.heard.access.Sight;
import org.heard.access.Waits.Waiting;
import org.heard.database.Tenancy;
import org.heard.explained.Explanation.About;
import org.heard.explained.Unexplained.Gap;
import org.heard.explained.Unexplained.Missing;
import org.heard.ids.ChildId;
import org.heard.pages.Tone;
import org.heard.resting.Resting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What nobody has explained to the children of an IRO, or to one child: never written, not let go to them, or
/// asked again by the child and not talked about since. Who would like to be left alone is named apart.
@Component
@Transactional(readOnly = true)
public class UnexplainedLists implements CountsWaiting {
    /// How many children stand on a page.
    public static final int A_PAGE = 50;

    /// What makes a row a gap: all of what is to be explained now, and of earlier decisions what the child asks
    /// about.
    private static final String IS_MISSING = """
            (w.state in ('NO', 'NOT_SURE', 'TELL_ME_AGAIN')
                or w.current and w.state in ('NOT_WRITTEN', 'EARLIER', 'NOT_LET_GO', 'HELD'))""";

    private final JdbcClient rows;
    private final Sight sight;
    private final Resting resting;

    UnexplainedLists(JdbcClient rows, Sight sight, Resting resting) {
        this.rows = rows;
        this.sight = sight;
        this.resting = resting;
    }

    /// A page of the list.
    ///
    /// @param from     how many children stand before the first of it
    /// @param children how many there are in all
    public record Lines(List<Unexplained> lines, int from, int children) {
        public Lines {
            lines = List.copyOf(lines);
        }

        /// Whether a page follows.
        public boolean more() {
            return from + lines.size() < children;
        }
    }

    /// Who is left out of the list, as they chose.
    public sealed interface LeftOut {
        ChildId child();

        String shownAs();

        /// All of it until a day: the child would like to be left alone.
        record Rests(ChildId child, String shownAs, LocalDate until) implements LeftOut {}

        /// One thing, which the child does not want to be told for now.
        ///
        /// @param heardBy who heard them say so
        record DoesNotWant(
                ChildId child,
                String shownAs,
                About about,
                @Nullable UUID decision,
                LocalDate saidOn,
                String heardBy) implements LeftOut {}
    }

    @Override
    public String query(Actor actor) {
        return "select count(distinct w.child_id) as number, null::uuid as child, null::uuid as about from ("
                + HowExplained.of(mine(actor)) + ") w where " + IS_MISSING + " and not "
                + Resting.rests("w.child_id");
    }

    @Override
    public Waiting waiting(Counted counted) {
        return new Waiting(
                counted.number(),
                "Children to whom something is not explained",
                "/work/explained/missing",
                Tone.NEUTRAL);
    }

    /// The children of whom the actor is the IRO or for whom they cover, whoever waits longest first.
    ///
    /// @param page from 1
    public Lines list(Actor actor, LocalDate today, int page) {
        var from = (Math.max(1, page) - 1) * A_PAGE;
        var found = read(actor, today, mine(actor), "not " + Resting.rests("w.child_id"), from, A_PAGE);
        return new Lines(found.lines(), from, found.children());
    }

    /// Who is left out of it, as they chose: those who would like to be left alone, then those who do not want
    /// to be told something; fifty at most of each.
    public List<LeftOut> leftOut(Actor actor, LocalDate today) {
        return Stream.concat(resting(actor, today), unwilling(actor, today)).toList();
    }

    private Stream<LeftOut> resting(Actor actor, LocalDate today) {
        var found = read(actor, today, mine(actor), Resting.rests("w.child_id"), 0, A_PAGE)
                .lines();
        var until = resting.until(found.stream().map(Unexplained::child).toList(), today);
        return found.stream()
                .flatMap(one -> Optional.ofNullable(until.get(one.child())).stream()
                        .map(day -> new LeftOut.Rests(one.child(), one.shownAs(), day)));
    }

    private Stream<LeftOut> unwilling(Actor actor, LocalDate today) {
        return statement(actor, today, """
                        select w.* from (%s) w where w.current and w.state = 'NOT_NOW'
                        order by w.said_on, w.child_id, w.about desc, w.decision_id limit :most
                        """.formatted(HowExplained.of(mine(actor))))
                .param("most", A_PAGE)
                .query((row, n) -> (LeftOut) new LeftOut.DoesNotWant(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("shown_as"),
                        About.valueOf(row.getString("about")),
                        row.getObject("decision_id", UUID.class),
                        row.getObject("said_on", LocalDate.class),
                        row.getString("heard_name")))
                .list()
                .stream();
    }

    /// What is missing for one child, whether or not they are left alone; empty where nothing is, for a child
    /// under four and for one not in care.
    public Optional<Unexplained> find(Actor actor, LocalDate today, ChildId child) {
        sight.must(actor, Act.EXPLAIN, child, today);
        return read(actor, today, "c.child_id = '" + child.value() + "'::uuid", "true", 0, 1).lines().stream()
                .findFirst();
    }

    /// Whether what is written was let go in an earlier time in care alone, so that it must go to the child
    /// anew.
    public boolean isOfAnEarlierTime(Actor actor, LocalDate today, Explanation one) {
        return one.releasedAsItIs()
                && one.decision() == null
                && find(actor, today, one.child()).stream()
                        .flatMap(child -> child.missing().stream())
                        .anyMatch(missing -> missing.about() == one.about()
                                && (missing.gap() == Gap.EARLIER || missing.gap() == Gap.NOT_LET_GO));
    }

    private record Found(List<Unexplained> lines, int children) {}

    private record Row(ChildId child, String shownAs, Missing missing, int children) {}

    private Found read(Actor actor, LocalDate today, String whose, String which, int from, int most) {
        var found = statement(actor, today, """
                        with missing as (select * from (%s) w where %s and %s),
                        page as (select child_id, min(since) as since, count(*) over () as children from missing
                            group by child_id order by min(since), child_id limit :most offset :from)
                        select missing.*, page.children from page join missing using (child_id)
                        order by page.since, page.child_id, missing.since, missing.about desc, missing.decision_id
                        """.formatted(HowExplained.of(whose), IS_MISSING, which))
                .param("from", from)
                .param("most", most)
                .query((row, n) -> new Row(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        row.getString("shown_as"),
                        new Missing(
                                About.valueOf(row.getString("about")),
                                row.getObject("decision_id", UUID.class),
                                Gap.valueOf(row.getString("state")),
                                row.getObject("since", LocalDate.class)),
                        row.getInt("children")))
                .list();
        Map<ChildId, List<Row>> byChild = new LinkedHashMap<>();
        found.forEach(row ->
                byChild.computeIfAbsent(row.child(), same -> new ArrayList<>()).add(row));
        var lines = byChild.values().stream()
                .map(some -> new Unexplained(
                        some.getFirst().child(),
                        some.getFirst().shownAs(),
                        some.stream().map(Row::missing).toList()))
                .toList();
        return new Found(lines, found.isEmpty() ? 0 : found.getFirst().children());
    }

    private JdbcClient.StatementSpec statement(Actor actor, LocalDate today, String sql) {
        return rows.sql(sql)
                .param("organisation", Tenancy.current().value())
                .param("seer", actor.person().value())
                .param("today", today);
    }

    private String mine(Actor actor) {
        return sight.condition(actor, "c.child_id") + " and " + Relations.isIro("c.child_id", ":seer", ":today");
    }
}
