package org.heard.access;

import java.util.function.Predicate;

/// A place in the menu, declared as a bean by the module that has the page.
///
/// @param order   smaller stands further left; tens, so that others fit between
/// @param shownTo to whom it is of use; it opens nothing, the page itself decides
public record MenuEntry(int order, String text, String href, Predicate<Actor> shownTo) {
    /// An entry for everyone who holds one of these roles.
    public static MenuEntry of(int order, String text, String href, Role... roles) {
        return new MenuEntry(
                order, text, href, actor -> java.util.Arrays.stream(roles).anyMatch(actor::is));
    }

    /// Whether a page at this path lies under the entry; of several, the longest decides.
    public boolean holds(String path) {
        return href.equals("/") ? path.equals("/") : path.equals(href) || path.startsWith(href + "/");
    }
}
