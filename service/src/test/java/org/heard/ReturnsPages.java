package org.heard;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.heard.comparison.Part;
import org.heard.feeds.ReturnOnPaper;

/// The pages on which a return and a list of names are given, tried and loaded, as a journey walks them: all that knows
/// how they look.
public final class ReturnsPages {
    private static final double LONGEST_MILLISECONDS = 90_000;

    /// A return of one child, who is to be Mira by the list of names.
    static final ReturnOnPaper MIRA = new ReturnOnPaper()
            .child("1001", "11/02/2015")
            .episode("1001", "03/05/2025", "P", "C1", "U6")
            .review("1001", "11/02/2015", "20/08/2025", "PN1")
            .review("1001", "11/02/2015", "10/02/2026", "PN1")
            .lastYear()
            .child("1001", "11/02/2015")
            .episode("1001", "03/05/2024", "S", "C1", "U6", "03/05/2025", "X1");

    static final String HER_NAME = """
            CHILD,NAME,KNOWN_AS,IRO,SOCIAL_WORKER,TEAM,BUSINESS_SUPPORT
            1001,Amira Example,Mira,,Sam Worker,North,
            """;

    private final Browsing browsing;
    private final Page page;

    public ReturnsPages(Browsing browsing) {
        this.browsing = browsing;
        this.page = browsing.page();
    }

    /// Gives a return's files, this year's and last year's; the dry run follows.
    public void give(Path thisYear, Path lastYear) {
        page.navigate("/feeds");
        browsing.clean("giving a return");
        page.locator("input[name=this]").setInputFiles(files(thisYear));
        page.locator("input[name=last]").setInputFiles(files(lastYear));
        browsing.button("Read both years, change nothing").click();
    }

    public void give(ReturnOnPaper paper) {
        page.navigate("/feeds");
        browsing.clean("giving a return");
        page.locator("input[name=this]").setInputFiles(files(paper, Part.THIS_YEAR));
        page.locator("input[name=last]").setInputFiles(files(paper, Part.LAST_YEAR));
        browsing.button("Read both years, change nothing").click();
    }

    /// Gives a list of names as a spreadsheet writes it; the dry run follows.
    public void giveNames(String list) {
        page.navigate("/feeds");
        browsing.clean("giving a list of names");
        page.locator("input[name=names]").setInputFiles(list(list));
        browsing.button("Read the list, change nothing").click();
    }

    /// Waits for the dry run to end; loads what is good, and waits for that.
    public void load() {
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

    static FilePayload list(String names) {
        return new FilePayload("names.csv", "text/csv", names.getBytes(StandardCharsets.UTF_8));
    }

    static FilePayload[] files(ReturnOnPaper paper, Part part) {
        return paper.files().stream()
                .filter(file -> file.part() == part)
                .map(file -> new FilePayload(file.name(), "text/csv", file.content()))
                .toArray(FilePayload[]::new);
    }

    private static Path[] files(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toArray(Path[]::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
