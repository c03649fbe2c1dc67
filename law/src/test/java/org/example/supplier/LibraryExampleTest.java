package org.example.supplier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.heard.law.BirthDate;
import org.heard.law.CarePeriod;
import org.heard.law.Duty;
import org.heard.law.Explanation;
import org.heard.law.FactKind;
import org.heard.law.Facts;
import org.heard.law.Held;
import org.heard.law.Holiday;
import org.heard.law.Holidays;
import org.heard.law.Imagined;
import org.heard.law.LocalPolicy;
import org.heard.law.Placement;
import org.heard.law.PlacementKind;
import org.heard.law.ReviewKind;
import org.heard.law.RuleBook;
import org.heard.law.Status;
import org.heard.law.WorkingDays;
import org.junit.jupiter.api.Test;

/// The lines docs/law/README.md shows a supplier, compiled and run where only what is public can be used.
class LibraryExampleTest {
    private static final Path PAGE = Path.of("..", "docs", "law", "README.md");
    private static final Path HERE =
            Path.of("src", "test", "java", "org", "example", "supplier", "LibraryExampleTest.java");

    @Test
    void the_lines_of_the_page_are_the_lines_run_here() throws IOException {
        var here = squeezed(Files.readString(HERE));
        var blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(block -> squeezed(block.group(1)))
                .toList();
        assertThat(blocks).hasSize(3).allSatisfy(block -> assertThat(here).contains(block));
    }

    @Test
    void they_print_what_the_page_says() throws IOException {
        var lines = printed(() -> run()).lines().toList();
        var rev1 = "REV-1 First review completed: 2026-01-21, due in 11 days (SI 2010/959, regulation 33(1), ";
        var plan2 = "PLAN-2 Placement plan made: 2025-12-30, cannot tell without when the placement plan was made (";
        assertThat(lines)
                .anyMatch(line -> line.startsWith(rev1))
                .anyMatch(line -> line.startsWith(plan2))
                .contains("Your first review must happen by Wednesday 21 January 2026.");
        assertThat(squeezed(Files.readString(PAGE))).contains(squeezed(rev1)).contains(squeezed(plan2));
    }

    @SuppressWarnings("SystemOut")
    private static void run() {
        var today = LocalDate.of(2026, 1, 10);
        var facts = Facts.about(BirthDate.stated(LocalDate.of(2015, 3, 10)))
                .carePeriods(Held.complete(List.of(CarePeriod.began(LocalDate.of(2025, 12, 19)))))
                .placements(Held.complete(List.of(Placement.of(PlacementKind.FOSTER, LocalDate.of(2025, 12, 19)))))
                .reviews(Held.completeFrom(LocalDate.of(2025, 4, 1), List.of()))
                .dates(FactKind.STATUTORY_VISIT, Held.complete(List.of(LocalDate.of(2025, 12, 23))))
                .build(); // what is never given is "not held"
        var book = RuleBook.current();
        var policy = LocalPolicy.defaults();

        for (var duty : book.duties(facts, policy, today)) {
            var source = duty.rule().citations().getFirst();
            System.out.println(duty.rule().id() + " " + duty.title() + ": " + duty.due() + ", "
                    + duty.status(today).words() + " (" + source.words() + ", " + source.url() + ")");
            Explanation.of(duty, today).staff().forEach(System.out::println);
            Explanation.of(duty, today).child().forEach(System.out::println);
        }
    }

    static String colour(Duty duty, LocalDate today) {
        return switch (duty.status(today)) {
            case Status.Overdue overdue -> "red, " + overdue.days() + " days";
            case Status.Open open -> open.due() == null ? "to do" : "by " + duty.planBy();
            case Status.NotYet notYet -> "from " + notYet.opens();
            case Status.MetOn met -> "done on " + met.on();
            case Status.MetLate late -> "done, " + late.days() + " days late";
            case Status.NotRequired not -> "not owed: " + not.why();
            case Status.CannotTell unknown ->
                "ask for " + unknown.missing().getFirst().words();
        };
    }

    @Test
    void a_status_is_told_in_a_suppliers_own_words() {
        var today = LocalDate.of(2026, 1, 10);
        assertThat(RuleBook.current().duties(facts(), LocalPolicy.defaults(), today).stream()
                        .map(duty -> duty.rule().id() + " " + colour(duty, today)))
                .contains(
                        "REV-1 by 2026-01-21",
                        "VIS-1a done on 2025-12-23",
                        "PLAN-2 ask for when the placement plan was made",
                        "RET-1 from 2090-03-10");
    }

    @Test
    @SuppressWarnings("SystemOut")
    void what_if_numbers_of_ones_own_and_another_calendar_are_arguments() {
        var today = LocalDate.of(2026, 1, 10);
        var facts = facts();
        var book = RuleBook.current();
        var policy = LocalPolicy.defaults();
        var ifReviewed = new Imagined.ReviewCompleted(LocalDate.of(2026, 1, 14), ReviewKind.ORDINARY);
        for (var difference : book.whatIf(facts, ifReviewed, policy, today)) {
            System.out.println(difference.words());
        }
        var ours = policy.with(LocalPolicy.Setting.IRO_APPOINTED_WORKING_DAYS, LocalDate.of(2025, 4, 1), 3);
        var dayOfThanks = new Holiday(LocalDate.of(2026, 1, 12), "A day of thanks");
        var proclaimed = RuleBook.with(WorkingDays.of(Holidays.ofEngland().plus(dayOfThanks, "2026-a")));
        var moved = proclaimed.duties(facts, ours, today);
        assertThat(printed(() -> book.whatIf(facts, ifReviewed, policy, today)
                        .forEach(difference -> System.out.println(difference.words()))))
                .contains("14 April 2026");
        assertThat(moved)
                .filteredOn(duty -> duty.rule().id().value().matches("REV-1|IRO-3"))
                .extracting(Duty::due)
                .containsExactly(LocalDate.of(2026, 1, 22), LocalDate.of(2025, 12, 24));
    }

    private static Facts facts() {
        return Facts.about(BirthDate.stated(LocalDate.of(2015, 3, 10)))
                .carePeriods(Held.complete(List.of(CarePeriod.began(LocalDate.of(2025, 12, 19)))))
                .placements(Held.complete(List.of(Placement.of(PlacementKind.FOSTER, LocalDate.of(2025, 12, 19)))))
                .reviews(Held.completeFrom(LocalDate.of(2025, 4, 1), List.of()))
                .dates(FactKind.STATUTORY_VISIT, Held.complete(List.of(LocalDate.of(2025, 12, 23))))
                .build();
    }

    private static String printed(Runnable code) {
        var out = System.out;
        var written = new ByteArrayOutputStream();
        System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            code.run();
        } finally {
            System.setOut(out);
        }
        return written.toString(StandardCharsets.UTF_8);
    }

    /// Indentation and line breaks are the formatter's and the page's own.
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
