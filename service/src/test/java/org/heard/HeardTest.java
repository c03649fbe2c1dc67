package org.heard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.heard.database.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A test over the whole service and a real PostgreSQL, started once for all of them. Each test works in an
/// organisation of its own, so none sees another's rows and nothing needs to be tidied away.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
public abstract class HeardTest {
    /// The day on which a story is told, unless a test says otherwise.
    protected static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    /// Noon on that day.
    protected static final Instant NOW = Instant.parse("2026-06-15T11:00:00Z");

    @Autowired
    private Story.Parts parts;

    /// The clock of the pages: noon on that day, until a test moves it.
    @Autowired
    protected StoryClock clock;

    /// The story of this test's own organisation.
    protected Story story;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry properties) {
        properties.add("heard.database.home", HeardTest::home);
        properties.add("heard.demo", () -> "true");
        properties.add("heard.jobs", () -> "false");
        properties.add("heard.demo.children", () -> "0");
    }

    @BeforeEach
    void openOrganisation() {
        clock.set(NOW);
        story = Story.begin(parts, TODAY);
    }

    /// The story of another organisation.
    protected Story anotherStory() {
        return Story.begin(parts, TODAY);
    }

    /// Does the work as this test's organisation.
    protected <T, X extends Throwable> T here(ScopedValue.CallableOp<T, X> work) throws X {
        return Tenancy.within(story.organisation(), work);
    }

    /// Does work that answers nothing as this test's organisation.
    protected void here(Runnable work) {
        Tenancy.within(story.organisation(), () -> {
            work.run();
            return true;
        });
    }

    private static String home() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "homes")), "home-")
                    .toString();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
