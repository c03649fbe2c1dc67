package org.heard.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.heard.access.Actor;
import org.heard.children.FromReturn;
import org.heard.children.OnRecord;
import org.heard.clock.Coverage;
import org.heard.clock.CoverageOfChildren;
import org.heard.comparison.Delivery;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.heard.ssda903.table.Table;
import org.springframework.stereotype.Component;

/// Tells the clock what a loaded return makes complete. A return holds every review of its year: where it shows
/// none, there was none, unless a row was damaged. It ends care by an end date: where a row of a child's
/// episodes was damaged, the end may have been in it.
@Component
class Completeness {
    private static final List<FactKind> CARE =
            List.of(FactKind.CARE_PERIODS, FactKind.PLACEMENTS, FactKind.LEGAL_STATUSES);

    private final CoverageOfChildren coverage;

    Completeness(CoverageOfChildren coverage) {
        this.coverage = coverage;
    }

    void say(
            Actor actor,
            Instant now,
            Delivery delivery,
            GivenReturn given,
            ComparedReturn compared,
            List<OnRecord> here) {
        var children = new HashMap<String, ChildId>();
        here.forEach(child -> children.put(child.identifier(FromReturn.SCHEME), child.id()));
        var said = new HashMap<String, Returned>();
        for (var plan : compared.plans()) {
            var child = plan.subject();
            if (child != null && plan.now() != null) {
                children.put(plan.found().number(), child);
                said.put(plan.found().number(), plan.now());
            }
        }
        var givenOn = LocalDate.ofInstant(delivery.givenAt(), ZoneId.of("Europe/London"));
        for (var year : given.years()) {
            var until = year.tellsUntil(givenOn);
            if (until != null) {
                reviews(actor, now, delivery, year, until, children, said);
                care(actor, now, year, until, children, said);
            }
        }
    }

    private void reviews(
            Actor actor,
            Instant now,
            Delivery delivery,
            WholeYear year,
            LocalDate until,
            Map<String, ChildId> children,
            Map<String, Returned> said) {
        if (!year.has(Table.REVIEWS)) {
            return;
        }
        if (year.hasRowsOfNobody(Table.REVIEWS)) {
            coverage.takeBack(actor, now, year.name(), FactKind.REVIEWS);
            return;
        }
        var split = Split.of(year, children, number -> said.containsKey(number) && year.isWhole(number, Table.REVIEWS));
        coverage.renew(
                actor,
                now,
                year.name(),
                new Coverage.Span(FactKind.REVIEWS, year.year().start(), until, delivery.source()),
                split.yes(),
                split.no());
    }

    private void care(
            Actor actor,
            Instant now,
            WholeYear year,
            LocalDate until,
            Map<String, ChildId> children,
            Map<String, Returned> said) {
        if (!year.has(Table.EPISODES)) {
            return;
        }
        var split = Split.of(year, children, number -> {
            var child = said.get(number);
            return child != null
                    && year.isWhole(number, Table.EPISODES)
                    && !(year.hasRowsOfNobody(Table.EPISODES) && year.leavesOpenWhatFollowed(child));
        });
        for (var kind : CARE) {
            coverage.renewGaps(actor, now, year.name(), kind, year.year().start(), until, split.no(), split.yes());
        }
    }

    /// The children a year's files speak of, by whether something is so.
    private record Split(List<ChildId> yes, List<ChildId> no) {
        static Split of(WholeYear year, Map<String, ChildId> children, Predicate<String> whether) {
            var split = new Split(new ArrayList<>(), new ArrayList<>());
            for (var number : year.mentioned()) {
                var child = children.get(number);
                if (child != null) {
                    (whether.test(number) ? split.yes() : split.no()).add(child);
                }
            }
            return split;
        }
    }
}
