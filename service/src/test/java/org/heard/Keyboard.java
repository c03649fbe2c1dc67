package org.heard;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Locale;

/// A person at a browser who uses the keyboard alone, and counts what it takes them.
///
/// How long that is, is reckoned by the keystroke-level model of Card, Moran and Newell (1980): 0.28 s for a key of an
/// average typist who is no secretary, 1.35 s to make up one's mind before each field, and here a second for each page.
public final class Keyboard {
    private static final double KEY = 0.28;
    private static final double MIND = 1.35;
    private static final double PAGE = 1.0;
    private static final int MOST_TABS = 400;
    private static final String MATCHES =
            "selector => document.activeElement !== document.body && document.activeElement.matches(selector)";

    private final Page page;
    private int tabs;
    private int keys;
    private int characters;
    private int fields;
    private int pages;

    public Keyboard(Page page) {
        this.page = page;
    }

    /// Goes on with Tab until what the selector names has the focus.
    public void to(String selector) {
        until(MATCHES, selector);
    }

    private void until(String there, String what) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(page.evaluate(there, what))) {
                return;
            }
            page.keyboard().press("Tab");
            tabs++;
        }
        throw new AssertionError("Tab never comes to " + what + " on " + page.url() + ": "
                + page.locator("main").innerText());
    }

    private boolean has(String selector) {
        return Boolean.TRUE.equals(page.evaluate(MATCHES, selector));
    }

    /// Chooses one of several by its value: Tab to the group, the arrows within it.
    public void choose(String name, String value) {
        fields++;
        to("input[type=radio][name='" + name + "']");
        if (has("[value='" + value + "']")) {
            key("Space");
        }
        while (!has("[value='" + value + "']")) {
            key("ArrowDown");
        }
    }

    /// Ticks the first box of this name.
    public void tick(String name) {
        fields++;
        to("input[type=checkbox][name='" + name + "']");
        key("Space");
    }

    /// Ticks a box.
    public void tick(String name, String value) {
        fields++;
        to("input[type=checkbox][name='" + name + "'][value='" + value + "']");
        key("Space");
    }

    /// Chooses from a list by the beginning of what it says.
    public void pick(String selector, String beginning) {
        fields++;
        to(selector);
        page.keyboard().type(beginning);
        characters += beginning.length();
    }

    /// Types into a field, over what stands in it.
    public void type(String selector, String text) {
        fields++;
        to(selector);
        page.keyboard().press("ControlOrMeta+a");
        keys++;
        page.keyboard().type(text);
        characters += text.length();
    }

    /// Follows the link or presses the button that says this or begins so, and waits for the page it leads to.
    public void press(String words) {
        until(
                "words => ['A', 'BUTTON', 'SUMMARY'].includes(document.activeElement.tagName)"
                        + " && document.activeElement.innerText.trim().startsWith(words)",
                words);
        enter();
    }

    /// Follows a link or presses a button, and waits for the page it leads to.
    public void go(String selector) {
        to(selector);
        enter();
    }

    /// Presses Enter where the focus is, which sends the form.
    public void enter() {
        page.evaluate("() => { window.left = true }");
        key("Enter");
        page.waitForCondition(this::isElsewhere);
        pages++;
    }

    private boolean isElsewhere() {
        try {
            return Boolean.TRUE.equals(page.evaluate("() => !window.left && document.readyState === 'complete'"));
        } catch (PlaywrightException onTheWay) {
            return false;
        }
    }

    private void key(String key) {
        page.keyboard().press(key);
        keys++;
    }

    /// How long an average person would need, in seconds.
    public double seconds() {
        return KEY * (tabs + keys + characters) + MIND * fields + PAGE * pages;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.UK,
                "%d pages, %d fields, %d characters typed, %d times Tab, %d other keys: %.0f s",
                pages,
                fields,
                characters,
                tabs,
                keys,
                seconds());
    }
}
