package org.heard.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes brothers and sisters of children who came into care at about the same time.
final class Families {
    private final Dice dice;

    Families(Dice dice) {
        this.dice = dice;
    }

    /// Every child is in exactly one of the lists; a list of one is a child with no brother or sister looked after.
    List<List<ChildPlan>> join(List<ChildPlan> children) {
        var waiting = new ArrayList<>(children.stream()
                .sorted(Comparator.comparing((ChildPlan plan) -> plan.entered).thenComparing(plan -> plan.birth))
                .toList());
        var families = new ArrayList<List<ChildPlan>>();
        while (!waiting.isEmpty()) {
            var head = waiting.removeFirst();
            var family = new ArrayList<>(List.of(head));
            families.add(family);
            int wanted = head.unaccompanied || head.legal.equals("J1") ? 1 : brothersAndSisters();
            for (int i = 0; i < Math.min(waiting.size(), 24) && family.size() < wanted; ) {
                var next = waiting.get(i);
                if (couldBeSiblings(family, next)) {
                    family.add(waiting.remove(i));
                } else {
                    i++;
                }
            }
            if (family.size() > 1) {
                join(families.size(), head, family);
            }
        }
        return families;
    }

    private int brothersAndSisters() {
        double roll = dice.share();
        return roll < 0.70 ? 1 : roll < 0.88 ? 2 : roll < 0.96 ? 3 : roll < 0.99 ? 4 : 5;
    }

    private static boolean couldBeSiblings(List<ChildPlan> family, ChildPlan next) {
        return !next.unaccompanied
                && !next.legal.equals("J1")
                && family.stream().allMatch(sibling -> {
                    long apart = Math.abs(sibling.birth.toEpochDay() - next.birth.toEpochDay());
                    return apart > 300 && apart < 12 * 365;
                });
    }

    private void join(int number, ChildPlan head, List<ChildPlan> family) {
        head.tradition = Names.tradition(dice, head.ethnicity);
        head.familyName = Names.family(dice, head.tradition);
        for (var child : family) {
            child.family = "family %04d".formatted(number);
            child.ethnicity = head.ethnicity;
            child.tradition = head.tradition;
            child.familyName = head.familyName;
            child.need = head.need;
            if (!child.birth.isAfter(head.entered)) {
                child.entered = head.entered;
                if (stays(head.legal) && stays(child.legal) && !child.placement.equals("P1")) {
                    child.legal = head.legal;
                }
            }
        }
    }

    private static boolean stays(String legal) {
        return Stream.of("C1", "C2", "V2").anyMatch(legal::equals);
    }

    /// Whether a brother or sister lived, and still lives, wherever the eldest arrival did.
    static boolean together(ChildPlan head, ChildPlan child, LocalDate today) {
        return child != head
                && child.left == null
                && !child.legal.equals("E1")
                && !head.legal.equals("E1")
                && head.stays.stream().allMatch(stay -> stay.placement().foster())
                && child.end(today).equals(head.end(today))
                && child.dice.chance(0.62);
    }
}
