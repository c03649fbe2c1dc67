package org.heard.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.access.Relations;
import org.heard.access.Relations.Relation;
import org.heard.children.CareHistory;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.ids.ChildId;
import org.heard.pages.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes the bar that stands above a child's pages.
@Component
@Transactional(readOnly = true)
public class ChildBars {
    private final Children children;
    private final Relations relations;

    ChildBars(Children children, Relations relations) {
        this.children = children;
        this.relations = relations;
    }

    /// The bar for a child the actor may see.
    public ChildBar bar(Actor actor, ChildId id, LocalDate today, ClockView clock) {
        return bar(
                children.get(actor, id, today),
                children.history(id),
                relations.listOf(List.of(id)).getOrDefault(id, List.of()),
                today,
                clock);
    }

    /// The bar over what has been read already.
    static ChildBar bar(Child child, CareHistory history, List<Relation> relations, LocalDate today, ClockView clock) {
        var care = history.periodOn(today);
        return new ChildBar(
                child.id().toString(),
                child.shownAs(),
                child.name().equals(child.shownAs()) ? "" : child.name(),
                child.number(),
                child.birthDate() == null ? null : child.birthDate().day(),
                born(child, today),
                care.map(period -> period.began()).orElse(null),
                care.map(period -> period.beganExactly()).orElse(true),
                iro(relations, today),
                nextReview(clock));
    }

    private static String born(Child child, LocalDate today) {
        var born = child.birthDate();
        if (born == null) {
            return "not recorded";
        }
        var age = child.ageOn(today).map(years -> " (" + years + ")").orElse(" (not yet born)");
        var certainty = born.kind() == Child.BirthDate.Kind.STATED
                ? ""
                : ", " + born.kind().name().toLowerCase(Locale.ROOT);
        return Days.written(born.day()) + age + certainty;
    }

    private static String iro(List<Relation> relations, LocalDate today) {
        var cover = name(relations, RelationKind.COVER, today);
        return name(relations, RelationKind.IRO, today).orElse("nobody yet")
                + cover.map(name -> ", covered by " + name).orElse("");
    }

    private static Optional<String> name(List<Relation> relations, RelationKind kind, LocalDate today) {
        return relations.stream()
                .filter(relation -> relation.kind() == kind && relation.on(today))
                .map(Relation::name)
                .findFirst();
    }

    private static org.heard.pages.@Nullable Status nextReview(ClockView clock) {
        return Stream.of(clock.overdue(), clock.open(), clock.cannotTell())
                .flatMap(List::stream)
                .filter(duty -> duty.duty().rule().isReviewOfTheCase())
                .findFirst()
                .map(DutyView::tag)
                .orElse(null);
    }
}
