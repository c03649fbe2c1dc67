package org.heard.madeup;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Counts what was made, so that each stated share can be held against it. Authorities can be counted one after
/// another.
public final class Measures {
    private final Map<String, Long> of = new HashMap<>();
    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    public static Measures of(Stream<MadeUpAuthority> authorities) {
        var measures = new Measures();
        authorities.forEach(measures::count);
        return measures;
    }

    /// Per cent of the children (or reviews, visits, decisions, wishes) that a measure is about.
    public double percent(String measure, String category) {
        long all = of.getOrDefault(measure, 0L);
        return all == 0 ? 0 : 100.0 * counts.getOrDefault(measure, Map.of()).getOrDefault(category, 0L) / all;
    }

    /// How many the measure is about.
    public long of(String measure) {
        return of.getOrDefault(measure, 0L);
    }

    private void add(String measure, String category) {
        of.merge(measure, 1L, Long::sum);
        counts.computeIfAbsent(measure, key -> new HashMap<>()).merge(category, 1L, Long::sum);
    }

    private void add(String measure, boolean yes) {
        add(measure, yes ? "yes" : "no");
    }

    private void count(MadeUpAuthority authority) {
        var today = authority.today();
        var yearAgo = today.minusYears(1);
        var families = new HashMap<String, Integer>();
        authority.lookedAfter().stream()
                .map(MadeUpChild::family)
                .filter(Objects::nonNull)
                .forEach(family -> families.merge(family, 1, Integer::sum));
        for (var child : authority.children()) {
            if (child.lookedAfterOn(today)) {
                add("left care in the last year per hundred looked after", "still looked after");
                add(
                        "brother or sister also looked after",
                        child.family() != null && families.getOrDefault(child.family(), 0) > 1);
                lookedAfter(child, today, yearAgo);
            } else if (left(child).isAfter(yearAgo)) {
                counts.computeIfAbsent("left care in the last year per hundred looked after", key -> new HashMap<>())
                        .merge("all", 1L, Long::sum);
            }
            reviews(child, today);
        }
    }

    private static LocalDate left(MadeUpChild child) {
        return Objects.requireNonNull(child.latestCarePeriod().ended());
    }

    private void lookedAfter(MadeUpChild child, LocalDate today, LocalDate yearAgo) {
        int age = child.birth().ageOn(today);
        add(
                "age",
                age < 1 ? "under 1" : age < 5 ? "1 to 4" : age < 10 ? "5 to 9" : age < 16 ? "10 to 15" : "16 and over");
        add("sex", child.sex());
        add("ethnicity", child.ethnicity());
        add("unaccompanied", child.unaccompanied());
        var period = child.latestCarePeriod();
        add("time looked after", time(period.began(), today));
        var now = period.episodes().getLast();
        add("legal status", now.legalStatus());
        add("placement", kind(now.placement().type()));
        add("placed outside the authority", now.placement().outsideAuthority());
        add("placed outside the region", now.placement().outsideRegion());
        long placements = period.episodes().stream()
                .filter(e -> e.ended() == null || e.ended().isAfter(yearAgo))
                .map(e -> e.placement().with() + e.placement().postcode())
                .distinct()
                .count();
        add("placements in the last year", placements >= 3 ? "three or more" : "fewer");
        add(
                "missing in the last year",
                child.missing().stream().anyMatch(m -> m.began().isAfter(yearAgo)));
        var workers = new HashSet<String>();
        child.appointments().stream()
                .filter(a -> a.part() == Appointment.Part.SOCIAL_WORKER)
                .filter(a -> a.until() == null || a.until().isAfter(yearAgo))
                .forEach(a -> workers.add(a.worker()));
        add("three or more social workers in a year", workers.size() >= 3);
        boolean all = period.began().isBefore(yearAgo);
        if (all) {
            var health = child.health();
            add(
                    "health assessment in the last year",
                    health.assessments().stream().anyMatch(a -> !a.refused() && !a.on().isBefore(yearAgo)));
            add(
                    "teeth checked in the last year",
                    health.teethChecked() != null && health.teethChecked().isAfter(yearAgo));
        }
        if (child.school() != null) {
            add("education health and care plan", child.school().educationHealthAndCarePlan());
        }
        add(
                "independent reviewing officer",
                child.findAppointment(Appointment.Part.IRO, today).isEmpty() ? "none appointed today" : "appointed");
    }

    private static String time(LocalDate began, LocalDate today) {
        return began.isAfter(today.minusMonths(6))
                ? "under 6 months"
                : began.isAfter(today.minusMonths(12))
                        ? "6 to 12 months"
                        : began.isAfter(today.minusMonths(24))
                                ? "1 to 2 years"
                                : began.isAfter(today.minusMonths(60)) ? "2 to 5 years" : "5 years and over";
    }

    private static String kind(String type) {
        return switch (type) {
            case "K1", "K2" -> "secure or children's home";
            case "K3" -> "supported accommodation";
            case "P1" -> "with parents";
            case "A5", "A6" -> "placed for adoption";
            default -> type.startsWith("U") ? "foster care" : "elsewhere";
        };
    }

    private void reviews(MadeUpChild child, LocalDate today) {
        for (var review : child.reviews()) {
            add("review", review.lateBecause() == null ? "on time" : "late");
            if (review.series()) {
                counts.computeIfAbsent("review", key -> new HashMap<>()).merge("a series of meetings", 1L, Long::sum);
            }
            if (child.birth().ageOn(review.heldOn()) >= 4) {
                add("participation aged 4 and over", review.participationCode());
            }
            review.decisions().stream().filter(d -> !d.dueOn().isAfter(today)).forEach(this::decision);
        }
        for (var visit : child.visits()) {
            add("statutory visit", visit.lateBecause() == null ? "on time" : "late");
            if (visit.alone()) {
                counts.computeIfAbsent("statutory visit", key -> new HashMap<>())
                        .merge("child seen alone", 1L, Long::sum);
            }
        }
        for (var wish : child.wishes()) {
            var answer = wish.answer();
            add(
                    "wish",
                    answer == null
                            ? "not answered"
                            : "answered " + answer.name().replace('_', ' ').toLowerCase(java.util.Locale.ROOT));
        }
    }

    private void decision(Decision decision) {
        add(
                "decision due",
                switch (decision.outcome()) {
                    case DONE -> "done";
                    case PARTLY -> "partly done";
                    default -> "not done";
                });
    }

    /// The stated shares that what was made does not keep to, in words.
    public List<String> strayed() {
        return StatedShare.all().stream()
                .filter(share ->
                        Math.abs(percent(share.measure(), share.category()) - share.percent()) > share.tolerance())
                .map(share -> "%s, %s: stated %s, made %.1f"
                        .formatted(
                                share.measure(),
                                share.category(),
                                share.percent(),
                                percent(share.measure(), share.category())))
                .toList();
    }
}
