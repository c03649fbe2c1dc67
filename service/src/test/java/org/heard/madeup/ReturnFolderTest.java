package org.heard.madeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.files.Limits;
import org.heard.ssda903.files.ReturnFiles;
import org.heard.ssda903.problem.Severity;
import org.heard.ssda903.read.ReturnReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReturnFolderTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final CollectionYear YEAR = CollectionYear.ending(2026);

    @Test
    void both_years_are_read_without_a_problem(@TempDir Path folder) throws Exception {
        ReturnFolder.write(MadeUpAuthority.generate(new Seed(3), new Size(600), TODAY), folder);

        var thisYear = ReturnReader.read(ReturnFiles.at(folder.resolve("this"), Limits.usual()), YEAR);
        var lastYear = ReturnReader.read(ReturnFiles.at(folder.resolve("last"), Limits.usual()), YEAR.previous());

        // Notes only: nobody here is past 18, so the table of care leavers is empty; nor did any adopted last year stay
        // in the data.
        assertThat(thisYear.problems()).allMatch(problem -> problem.severity() == Severity.NOTE);
        assertThat(lastYear.problems()).allMatch(problem -> problem.severity() == Severity.NOTE);
        assertThat(thisYear.headers().goodRows()).hasSizeGreaterThan(600);
        assertThat(thisYear.reviews().goodRows()).hasSizeGreaterThan(1000);
    }

    @Test
    void an_episode_that_ended_after_the_year_is_open_in_it() {
        var made = MadeUpAuthority.generate(new Seed(3), new Size(600), TODAY);
        var episodes = ReturnFolder.files(made, YEAR).get("episodes.csv");
        assertThat(episodes).isNotNull().doesNotContain("/04/2026").doesNotContain("/11/2026");
    }

    @Test
    void every_child_of_the_return_has_a_line_in_the_names_file(@TempDir Path folder) throws Exception {
        ReturnFolder.write(MadeUpAuthority.generate(new Seed(3), new Size(64), TODAY), folder);
        var names = Files.readAllLines(folder.resolve("names.csv"));
        assertThat(names.getFirst()).isEqualTo("CHILD,NAME,KNOWN_AS,IRO,SOCIAL_WORKER,TEAM,BUSINESS_SUPPORT");
        assertThat(names).hasSameSizeAs(Files.readAllLines(folder.resolve("this/header.csv")));
    }
}
