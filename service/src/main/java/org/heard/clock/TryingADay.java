package org.heard.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.ids.ChildId;
import org.heard.law.CalendarYearMissing;
import org.heard.law.Difference;
import org.heard.law.Duty;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.Imagined;
import org.heard.law.ReviewKind;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;

/// What a day would do to a child's clock if a review were held on it, in sentences, before anybody books it. Nothing
/// is written.
@Component
public class TryingADay {
    /// SI 2010/959, regulation 36(2).
    private static final int ADJOURNED_WORKING_DAYS = 20;

    private static final String UNREAD =
            "(Regulation 36(2); Heard has not checked this against the text of the regulations.)";

    private final StatutoryClock clock;

    TryingADay(StatutoryClock clock) {
        this.clock = clock;
    }

    /// A day tried.
    ///
    /// @param late      whether the review would come too late
    /// @param sentences what follows from the day
    /// @param cautions  what whoever plans should know of the day itself
    public record Tried(LocalDate on, boolean late, List<String> sentences, List<String> cautions) {
        public Tried {
            sentences = List.copyOf(sentences);
            cautions = List.copyOf(cautions);
        }

        /// Whether it is in time, with what whoever plans should know of the day itself.
        public String inTime() {
            return Stream.concat(sentences.stream().limit(1), cautions.stream()).collect(Collectors.joining(" "));
        }
    }

    /// By when a review on a day is to be prepared; each empty where it is not owed, or nobody can tell.
    ///
    /// @param spokenBy the social worker and the IRO have spoken
    /// @param papersBy the report and the plans are with the IRO
    public record Preparing(Optional<LocalDate> spokenBy, Optional<LocalDate> papersBy) {}

    /// What the clock would say, were reviews of these kinds completed on the day. The caller has decided who may ask.
    public Tried review(ChildId child, Set<ReviewKind> kinds, LocalDate on, LocalDate today) {
        var facts = clock.facts(child);
        var sentences = new ArrayList<String>();
        var late = kinds.stream()
                .sorted()
                .map(kind -> say(facts, kind, on, today, sentences))
                .reduce(false, Boolean::logicalOr);
        var preparing = preparing(facts, on, today);
        preparing
                .spokenBy()
                .map(by -> "The social worker and the IRO should have spoken by " + by(by, today) + ".")
                .ifPresent(sentences::add);
        preparing
                .papersBy()
                .map(by -> "The report and the plans should be with the IRO by " + by(by, today) + ".")
                .ifPresent(sentences::add);
        return new Tried(on, late, sentences, cautions(on));
    }

    /// The same for a review that was adjourned on these days, the first first, or is to be. What is said of regulation
    /// 36(2) is a caution and hinders nobody: its words were not at hand (docs/law/interpretation.md, 54).
    public Tried review(
            ChildId child, Set<ReviewKind> kinds, LocalDate on, LocalDate today, List<LocalDate> adjourned) {
        var tried = review(child, kinds, on, today);
        var cautions = new ArrayList<>(tried.cautions());
        adjourned.stream()
                .findFirst()
                .flatMap(this::finishedBy)
                .filter(on::isAfter)
                .map(by -> "A review that is adjourned should be finished within " + ADJOURNED_WORKING_DAYS
                        + " working days, by " + Days.withWeekday(by) + ": this day is after that. " + UNREAD)
                .ifPresent(cautions::add);
        return new Tried(on, tried.late(), tried.sentences(), cautions);
    }

    /// What whoever adjourns a review for another time should know; empty for the first time.
    ///
    /// @param before the days on which it was adjourned already
    public Optional<String> adjournedAgain(List<LocalDate> before) {
        return before.isEmpty()
                ? Optional.empty()
                : Optional.of("It was adjourned already, on "
                        + before.stream().map(Days::written).collect(Collectors.joining(" and "))
                        + ". A review may be adjourned once. " + UNREAD
                        + " If it cannot be otherwise, say in the reason why it is adjourned again.");
    }

    /// By when a review adjourned on a day should be finished; empty where the calendar does not reach so far.
    public Optional<LocalDate> finishedBy(LocalDate adjourned) {
        try {
            return Optional.of(clock.ruleBook()
                    .workingDays()
                    .workingDaysAfter(adjourned, ADJOURNED_WORKING_DAYS)
                    .to());
        } catch (CalendarYearMissing unknown) {
            return Optional.empty();
        }
    }

    /// By when a review planned for the day is to be prepared.
    public Preparing preparing(ChildId child, LocalDate on, LocalDate today) {
        return preparing(clock.facts(child), on, today);
    }

    private boolean say(Facts facts, ReviewKind kind, LocalDate on, LocalDate today, List<String> into) {
        var differences = clock.ruleBook().whatIf(facts, new Imagined.ReviewCompleted(on, kind), clock.policy(), today);
        var due = differences.stream()
                .flatMap(difference ->
                        difference instanceof Difference.Stands stands ? Stream.of(stands.duty()) : Stream.empty())
                .filter(TryingADay::isReview)
                .flatMap(duty -> Stream.ofNullable(duty.due()))
                .findFirst();
        var next = differences.stream()
                .flatMap(TryingADay::toCome)
                .filter(TryingADay::isReview)
                .flatMap(duty -> Stream.ofNullable(duty.due()))
                .min(LocalDate::compareTo);
        var of = words(kind);
        if (due.isEmpty() && next.isEmpty()) {
            into.add("Whether " + of + " on this day is in time cannot be told from what is recorded.");
            return false;
        }
        due.ifPresent(last -> into.add(inTime(of, on, last)));
        next.ifPresent(by -> into.add("The next one would then be due by " + Days.withWeekday(by) + "."));
        return due.isPresent() && on.isAfter(due.get());
    }

    private static Stream<Duty> toCome(Difference difference) {
        return switch (difference) {
            case Difference.Appears appears when appears.status().isOutstanding() -> Stream.of(appears.duty());
            case Difference.Moves moves -> Stream.of(moves.after());
            default -> Stream.empty();
        };
    }

    private static String inTime(String of, LocalDate on, LocalDate last) {
        var days = ChronoUnit.DAYS.between(on, last);
        var subject = Character.toUpperCase(of.charAt(0)) + of.substring(1);
        if (days == 0) {
            return subject + " on this day would be in time: it is the last day for it.";
        }
        var apart = Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days";
        return days > 0
                ? subject + " on this day would be in time: " + apart + " before the last day, " + Days.written(last)
                        + "."
                : subject + " on this day would be " + apart + " late: the last day is " + Days.written(last) + ".";
    }

    /// The rule looks ahead from today; a meeting whose day has passed was to be prepared by the same days.
    private Preparing preparing(Facts facts, LocalDate on, LocalDate today) {
        var planned = facts.toBuilder()
                .dates(FactKind.REVIEW_PLANNED, Held.some(List.of(on)))
                .build();
        var duties = clock.ruleBook().duties(planned, clock.policy(), on.isBefore(today) ? on : today);
        return new Preparing(due(duties, "PREP-1"), due(duties, "PREP-2"));
    }

    private static Optional<LocalDate> due(List<Duty> duties, String rule) {
        return duties.stream()
                .filter(duty -> duty.rule().id().toString().equals(rule))
                .flatMap(duty -> Stream.ofNullable(duty.due()))
                .findFirst();
    }

    private List<String> cautions(LocalDate on) {
        if (on.getDayOfWeek() == DayOfWeek.SATURDAY || on.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return List.of(Days.withWeekday(on) + " is at a weekend.");
        }
        try {
            var calendar = clock.ruleBook().workingDays();
            return calendar.isWorkingDay(on)
                    ? List.of()
                    : calendar.holidays().days().stream()
                            .filter(holiday -> holiday.date().equals(on))
                            .map(holiday -> Days.withWeekday(on) + " is a day off in England: " + holiday.name() + ".")
                            .toList();
        } catch (CalendarYearMissing unknown) {
            return List.of("The bank holidays of " + on.getYear() + " are not known yet.");
        }
    }

    private static boolean isReview(Duty duty) {
        return duty.rule().isReviewOfTheCase();
    }

    private static String by(LocalDate day, LocalDate today) {
        return Days.withWeekday(day) + (day.isBefore(today) ? ", which has passed" : "");
    }

    private static String words(ReviewKind kind) {
        return switch (kind) {
            case ORDINARY -> "a looked-after review";
            case ADOPTION -> "an adoption review";
            case SHORT_BREAK -> "a short breaks review";
            case PATHWAY -> "a pathway plan review";
            case NOT_STATED -> "a review";
        };
    }
}
