package org.heard.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.children.CareHistory;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.children.Disabilities;
import org.heard.children.Disability;
import org.heard.children.Episode;
import org.heard.database.Tenancy;
import org.heard.explained.ExplainedFigures;
import org.heard.explained.Explanation.About;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.heard.reviews.ParticipationCode;
import org.heard.reviews.Review;
import org.heard.reviews.Reviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How children take part in their reviews, seen together, for the IRO manager. A child's views reached the review with
/// PN1, PN2, PN3, PN5 and PN6; under four nobody is counted.
@Component
@Transactional(readOnly = true)
public class Participation {
    private static final Set<ParticipationCode> VIEWS_CAME = EnumSet.of(
            ParticipationCode.PN1,
            ParticipationCode.PN2,
            ParticipationCode.PN3,
            ParticipationCode.PN5,
            ParticipationCode.PN6);

    private final JdbcClient rows;
    private final Reviews reviews;
    private final Children children;
    private final Disabilities disabilities;
    private final Feedback feedback;
    private final Themes themes;
    private final BesideFigures beside;
    private final ExplainedFigures explained;

    Participation(
            JdbcClient rows,
            Reviews reviews,
            Children children,
            Disabilities disabilities,
            Feedback feedback,
            Themes themes,
            BesideFigures beside,
            ExplainedFigures explained) {
        this.rows = rows;
        this.reviews = reviews;
        this.children = children;
        this.disabilities = disabilities;
        this.feedback = feedback;
        this.themes = themes;
        this.beside = beside;
        this.explained = explained;
    }

    /// What the page shows.
    ///
    /// @param afterwards what was said after reviews, in counts, by who said it
    /// @param knowIro of the children asked in the last twelve months, by their last answer, those who said yes
    /// @param told    to how many is explained today why they are in care, the plan and what was decided
    /// @param noted   of the reviews with a code, those of which something is noted beside it
    /// @param beside  of those, what is noted, by how children are told apart and by the group
    public record Figures(
            Share knowIro,
            List<Told> told,
            List<Trend> trends,
            Map<Answerer, List<Feedback.Count>> afterwards,
            List<Themes.Count> themes,
            Trend.Row noted,
            Map<String, Map<String, List<Trend.Row>>> beside) {
        public Figures {
            afterwards = Collections.unmodifiableMap(new EnumMap<>(afterwards));
            told = List.copyOf(told);
            trends = List.copyOf(trends);
            themes = List.copyOf(themes);
            beside = Collections.unmodifiableMap(new LinkedHashMap<>(beside));
        }
    }

    /// One review as it is counted.
    private record Counted(
            ReviewId review, boolean now, boolean viewsCame, String age, String placement, String disability) {}

    private static final Map<String, Function<Counted, String>> WAYS = ways();

    private static Map<String, Function<Counted, String>> ways() {
        var ways = new LinkedHashMap<String, Function<Counted, String>>();
        ways.put("All children", one -> "All");
        ways.put("Age at the review", Counted::age);
        ways.put("Where they lived", Counted::placement);
        ways.put("Whether the child is disabled", Counted::disability);
        return ways;
    }

    /// The last twelve months beside the twelve before.
    public Figures figures(Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        var counted = counted(today);
        var noted = beside.list(today.minusYears(2), today);
        return new Figures(
                knowIro(today),
                told(actor, today),
                WAYS.entrySet().stream()
                        .map(way -> trend(way.getKey(), counted, way.getValue()))
                        .toList(),
                feedback.counts(actor, today),
                themes.counts(actor, today),
                noted(counted, noted.keySet()),
                beside(counted, noted));
    }

    private List<Told> told(Actor actor, LocalDate today) {
        var counts = explained.list(actor, today);
        return Arrays.stream(About.values())
                .map(about -> Told.of(about, counts))
                .toList();
    }

    private static Trend.Row noted(List<Counted> counted, Set<ReviewId> noted) {
        return new Trend.Row("All", noted(counted, noted, true), noted(counted, noted, false));
    }

    private static Share noted(List<Counted> counted, Set<ReviewId> noted, boolean now) {
        var then = counted.stream().filter(one -> one.now() == now).toList();
        return Share.of(
                (int) then.stream().filter(one -> noted.contains(one.review())).count(), then.size());
    }

    private static Map<String, Map<String, List<Trend.Row>>> beside(
            List<Counted> counted, Map<ReviewId, BesideFigures.Noted> noted) {
        var all = new LinkedHashMap<String, Map<String, List<Trend.Row>>>();
        WAYS.forEach((title, group) -> all.put(
                title,
                BesideFigures.byGroup(counted.stream()
                        .filter(one -> noted.containsKey(one.review()))
                        .map(one -> new BesideFigures.Review(
                                one.now(), group.apply(one), Objects.requireNonNull(noted.get(one.review()))))
                        .toList())));
        return all;
    }

    private Share knowIro(LocalDate today) {
        return rows.sql("""
                        select count(*) as asked, count(*) filter (where answer = 'YES') as yes
                        from (select distinct on (child_id) answer from knows_iro
                            where organisation_id = :organisation and answer <> 'SKIPPED' and answered_on > :since
                              and answered_on <= :today
                            order by child_id, answered_on desc, answer_id desc) last
                        """)
                .param("organisation", Tenancy.current().value())
                .param("since", today.minusYears(1))
                .param("today", today)
                .query((row, n) -> Share.of(row.getInt("yes"), row.getInt("asked")))
                .single();
    }

    private List<Counted> counted(LocalDate today) {
        var ids = rows.sql("""
                        select distinct child_id from review where organisation_id = :organisation
                          and withdrawn_at is null and completed_on > :since and completed_on <= :today
                        """)
                .param("organisation", Tenancy.current().value())
                .param("since", today.minusYears(2))
                .param("today", today)
                .query((row, n) -> new ChildId(row.getObject("child_id", UUID.class)))
                .list();
        var histories = children.histories(ids);
        var disabled = disabilities.list(ids);
        var held = reviews.list(ids);
        var counted = new ArrayList<Counted>();
        for (var child : children.list(ids)) {
            for (var review : held.getOrDefault(child.id(), List.of())) {
                count(
                                child,
                                review,
                                Optional.ofNullable(histories.get(child.id())),
                                disabled.getOrDefault(child.id(), Disability.NOT_KNOWN)
                                        .said(),
                                today)
                        .ifPresent(counted::add);
            }
        }
        return counted;
    }

    private static Optional<Counted> count(
            Child child, Review review, Optional<CareHistory> history, String disability, LocalDate today) {
        var on = review.completedOn();
        if (on == null || on.isAfter(today) || !on.isAfter(today.minusYears(2))) {
            return Optional.empty();
        }
        var born = child.birthDate();
        var code = review.participation(born == null ? null : born.day());
        if (code.isEmpty() || code.get() == ParticipationCode.PN0) {
            return Optional.empty();
        }
        var episode = history.flatMap(known -> known.episodeOn(on));
        return Optional.of(new Counted(
                review.id(),
                on.isAfter(today.minusYears(1)),
                VIEWS_CAME.contains(code.get()),
                child.ageOn(on).map(Participation::age).orElse("Not known"),
                episode.map(Episode::placement).map(Participation::placement).orElse("Not known"),
                disability(disability, episode.map(Episode::need).orElse(""))));
    }

    /// As recorded. Where nobody has said it, the return's need code N2, the child's disability, says that there is
    /// one;
    /// another need says nothing of it.
    private static String disability(String recorded, String need) {
        return switch (recorded) {
            case "" -> need.equals("N2") ? "Disabled" : "Not known";
            case Disability.NONE -> "Not disabled";
            default -> "Disabled";
        };
    }

    private static Trend trend(String title, List<Counted> counted, Function<Counted, String> group) {
        var groups = new LinkedHashMap<String, List<Counted>>();
        counted.stream()
                .sorted(java.util.Comparator.comparing(group))
                .forEach(one -> groups.computeIfAbsent(group.apply(one), name -> new ArrayList<>())
                        .add(one));
        return new Trend(
                        title,
                        groups.entrySet().stream()
                                .map(entry -> new Trend.Row(entry.getKey(), share(entry, true), share(entry, false)))
                                .toList())
                .protectedFromSubtraction();
    }

    private static Share share(Map.Entry<String, List<Counted>> group, boolean now) {
        var then = group.getValue().stream().filter(one -> one.now() == now).toList();
        return Share.of((int) then.stream().filter(Counted::viewsCame).count(), then.size());
    }

    private static String age(int years) {
        return years < 8 ? "4 to 7" : years < 12 ? "8 to 11" : years < 16 ? "12 to 15" : "16 and over";
    }

    private static String placement(String code) {
        return switch (code) {
            case "U1", "U2", "U3" -> "Foster carers who are family or friends";
            case "U4", "U5", "U6" -> "Other foster carers";
            case "K1", "K2" -> "Children’s homes and secure homes";
            case "P1" -> "With parents";
            case "H5", "K3", "P2" -> "Supported or independent living";
            default -> "Somewhere else";
        };
    }
}
