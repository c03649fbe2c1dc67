package org.heard;

import com.microsoft.playwright.Page;

/// The pages on which the record of a review is written and signed, and the child's letter, as a journey walks them:
/// each fills one page in and leaves the button to whoever walks. Needs no script.
public final class RecordPages {
    private final Browsing browsing;
    private final Page page;

    public RecordPages(Browsing browsing) {
        this.browsing = browsing;
        this.page = browsing.page();
    }

    public void decide(String what, String owner) {
        page.locator("[name=what]").fill(what);
        page.locator("[name=owner][value=other]").check();
        page.locator("[name=owner-name]").fill(owner);
    }

    /// Every matter is met, with the same evidence.
    public void fillMatters(String evidence) {
        browsing.link("The matters").click();
        browsing.button("Save").waitFor();
        for (var met : page.locator("input[type=radio][value=MET]").all()) {
            met.check();
        }
        fillEverything(evidence);
    }

    /// Everybody said the same.
    public void fillWhatPeopleSaid(String words) {
        browsing.link("What people said").click();
        browsing.button("Save").waitFor();
        fillEverything(words);
    }

    private void fillEverything(String text) {
        for (var box : page.locator("textarea").all()) {
            box.fill(text);
        }
    }

    /// The first on the list came.
    public void fillWhoCame() {
        browsing.link("Who took part").click();
        page.locator("#came select").first().selectOption("IN_PERSON");
    }

    public void fillRights() {
        browsing.link("The child’s rights").click();
        page.locator("[name=court]").first().check();
        page.locator("[name=complaint]").first().check();
    }

    /// Whatever the letter does not begin with by itself.
    public void fillLetter(String text) {
        browsing.link("Write the letter").click();
        browsing.button("The letter is finished").waitFor();
        for (var box : page.locator("main form textarea").all()) {
            if (box.inputValue().isBlank()) {
                box.fill(text);
            }
        }
    }
}
