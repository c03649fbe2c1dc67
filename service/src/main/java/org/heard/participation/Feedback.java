package org.heard.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.Relations;
import org.heard.access.Role;
import org.heard.database.Tenancy;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.participation.Afterwards.Tap;
import org.heard.received.Kind;
import org.heard.received.Piece;
import org.heard.received.Received;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was said after reviews: each answer to the child's own IRO at once and to nobody else; in counts to the
/// manager, children, parents and carers apart.
///
/// A manager knows who met whom when, so a count can tell more than it says. Therefore:
///
/// - People are counted, not answers: of each the last one. A mother of four who answers four times is one.
/// - Of fewer than five people nothing is told, not how many they are either.
/// - One "no" among five could be told apart by whoever knows what the other four said, and five of five tell
///   what each of them said. So a count is told only from five on, and only where those it leaves out are five
///   as well, or nobody; of everybody saying the same, it is not told what.
/// - What is left out must not follow by subtraction: where it would come to one to four, the smallest count told
///   beside it is left out too.
/// - Counted are the four quarters before this one, so that what changed from one day to the next is not the answer of
///   whoever met yesterday. Until its quarter is over an answer is the IRO's alone.
@Component
@Transactional(readOnly = true)
public class Feedback {
    /// Of fewer people than these no count is told.
    public static final int FEWEST = 5;

    private final JdbcClient rows;
    private final Relations relations;
    private final Received received;

    Feedback(JdbcClient rows, Relations relations, Received received) {
        this.rows = rows;
        this.relations = relations;
        this.received = received;
    }

    /// How many tapped what, as far as it is told.
    ///
    /// @param of   how many people answered; 0 where fewer than five did
    /// @param taps those that are told, none where that would tell somebody apart
    public record Count(Afterwards question, int of, Map<Tap, Integer> taps) {
        public Count {
            taps = Map.copyOf(taps);
        }

        /// As much of it as can be told.
        static Count told(Afterwards question, Map<Tap, Integer> counted) {
            var of = sum(counted);
            if (of < FEWEST) {
                return new Count(question, 0, Map.of());
            }
            var told = new EnumMap<Tap, Integer>(Tap.class);
            counted.forEach((tap, many) -> {
                if (many >= FEWEST && of - many >= FEWEST) {
                    told.put(tap, many);
                }
            });
            while (of > sum(told) && of - sum(told) < FEWEST) {
                told.remove(Collections.min(told.keySet(), Comparator.comparingInt(told::get)));
            }
            if (sum(told) == of) {
                // Nobody is left out, so that nobody said the rest follows anyway.
                List.of(Tap.values()).forEach(tap -> told.putIfAbsent(tap, 0));
            }
            return new Count(question, of, told);
        }

        private static int sum(Map<Tap, Integer> taps) {
            return taps.values().stream().mapToInt(Integer::intValue).sum();
        }

        /// "Yes 7, a bit 5, no 0 (n = 12)", or what of it is not told.
        public String words() {
            if (of == 0) {
                return "Fewer than " + FEWEST;
            }
            var told = List.of(Tap.values()).stream()
                    .filter(taps::containsKey)
                    .map(tap -> tap.words() + " " + taps.get(tap))
                    .collect(Collectors.joining(", "));
            var rest = taps.size() == Tap.values().length ? "" : told.isEmpty() ? "Withheld" : ", others withheld";
            return told.isEmpty()
                    ? rest + " (n = " + of + ")"
                    : told.charAt(0) + told.substring(1).toLowerCase(Locale.UK) + rest + " (n = " + of + ")";
        }
    }

    /// What the child said after one review, for their own IRO or whoever stands in; empty for anybody else.
    public Map<Afterwards, Tap> find(Actor actor, LocalDate today, ChildId child, ReviewId review) {
        var said = new EnumMap<Afterwards, Tap>(Afterwards.class);
        if (isIro(actor, today, child)) {
            rows.sql("""
                            select question, answer from review_feedback
                            where organisation_id = :organisation and review_id = :review and child_id = :child
                            """)
                    .param("organisation", Tenancy.current().value())
                    .param("review", review.value())
                    .param("child", child.value())
                    .query(row -> {
                        said.put(Afterwards.valueOf(row.getString("question")), Tap.valueOf(row.getString("answer")));
                    });
        }
        return said;
    }

    /// The same for a reader who has it before their eyes: the child reads that they have.
    @Transactional
    public Map<Afterwards, Tap> open(Actor actor, Instant now, LocalDate today, ChildId child, ReviewId review) {
        var pieces = received.list(child, Kind.AFTERWARDS);
        var said = find(actor, today, child, review);
        var unread = said.keySet().stream()
                .flatMap(question -> Stream.ofNullable(pieces.get(OwnFeedback.about(review, question))))
                .filter(piece -> piece.read() == null)
                .map(Piece::id)
                .toList();
        received.read(actor, now, today, child, Kind.AFTERWARDS, unread);
        return said;
    }

    /// Whether this is the child's IRO today, or whoever stands in.
    boolean isIro(Actor actor, LocalDate today, ChildId child) {
        return relations.isIro(actor.person(), child, today);
    }

    /// The first day that is counted, on a day; `until` is the first that is not.
    public static LocalDate from(LocalDate today) {
        return until(today).minusYears(1);
    }

    /// The first day of the quarter we are in.
    public static LocalDate until(LocalDate today) {
        return today.with(IsoFields.DAY_OF_QUARTER, 1);
    }

    /// The four quarters before this one, in counts, for the manager.
    public Map<Answerer, List<Count>> counts(Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var counted = new EnumMap<Answerer, Map<Afterwards, Map<Tap, Integer>>>(Answerer.class);
        rows.sql("""
                        with said as (
                            select 'CHILD' as part, child_id::text as person, question, answer, answered_on as on_day,
                                review_id::text as place
                            from review_feedback where organisation_id = :organisation
                            union all
                            select l.part, lower(trim(l.person_name)), a.question, a.answer, l.used_on, l.link_id::text
                            from feedback_link_answer a join feedback_link l
                              on l.organisation_id = a.organisation_id and l.link_id = a.link_id
                            where a.organisation_id = :organisation),
                        last as (
                            select distinct on (part, person, question) part, question, answer from said
                            where on_day >= :from and on_day < :until
                            order by part, person, question, on_day desc, place desc)
                        select part, question, answer, count(*) as many from last group by part, question, answer
                        """)
                .param("organisation", Tenancy.current().value())
                .param("from", from(today))
                .param("until", until(today))
                .query(row -> {
                    counted.computeIfAbsent(
                                    Answerer.valueOf(row.getString("part")), one -> new EnumMap<>(Afterwards.class))
                            .computeIfAbsent(
                                    Afterwards.valueOf(row.getString("question")), one -> new EnumMap<>(Tap.class))
                            .put(Tap.valueOf(row.getString("answer")), row.getInt("many"));
                });
        var all = new EnumMap<Answerer, List<Count>>(Answerer.class);
        for (var part : Answerer.values()) {
            var said = counted.getOrDefault(part, Map.of());
            all.put(
                    part,
                    List.of(Afterwards.values()).stream()
                            .map(question -> Count.told(question, said.getOrDefault(question, Map.of())))
                            .toList());
        }
        return all;
    }
}
