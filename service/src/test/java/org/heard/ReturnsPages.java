package org.heard;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The pages on which a return is given, tried and loaded, as a journey walks them: all that knows how they look.
final class ReturnsPages {
    private static final double LONGEST_MILLISECONDS = 90_000;

    private final Browsing browsing;
    private final Page page;

    ReturnsPages(Browsing browsing) {
        this.browsing = browsing;
        this.page = browsing.page();
    }

    /// Gives a return's files, this year's and last year's; the dry run follows.
    void give(Path thisYear, Path lastYear) {
        page.navigate("/feeds");
        browsing.clean("giving a return");
        page.locator("input[name=this]").setInputFiles(files(thisYear));
        page.locator("input[name=last]").setInputFiles(files(lastYear));
        browsing.button("Read both years, change nothing").click();
    }

    /// Waits for the dry run to end; loads what is good, and waits for that.
    void load() {
        await(browsing.button("Load the good rows"));
        browsing.clean("the dry run");
        browsing.button("Load the good rows").click();
        await(page.locator(".status", new Page.LocatorOptions().setHasText("Loaded")));
        browsing.clean("a return loaded");
    }

    /// The pages renew themselves or answer when all is done; either way this appears in the end.
    private static void await(Locator wanted) {
        wanted.first().waitFor(new Locator.WaitForOptions().setTimeout(LONGEST_MILLISECONDS));
    }

    private static Path[] files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toArray(Path[]::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
