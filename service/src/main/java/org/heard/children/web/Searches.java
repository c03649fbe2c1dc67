package org.heard.children.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.heard.ids.Ids;

/// Remembers, for as long as somebody is signed in, what they searched for: an address carries only a key, so that no
/// child's name stays in a history or a log, and going back to the results still works.
final class Searches {
    private static final String NAME = Searches.class.getName();
    private static final int REMEMBERED = 20;

    private Searches() {}

    static String remember(HttpSession session, String text) {
        var searches = new LinkedHashMap<>(all(session));
        while (searches.size() >= REMEMBERED) {
            searches.pollFirstEntry();
        }
        var key = Ids.next().toString();
        searches.put(key, text);
        session.setAttribute(NAME, searches);
        return key;
    }

    static Optional<String> find(HttpSession session, String key) {
        return Optional.ofNullable(all(session).get(key));
    }

    @SuppressWarnings("unchecked") // only remember() puts it there
    private static Map<String, String> all(HttpSession session) {
        return session.getAttribute(NAME) instanceof LinkedHashMap<?, ?> searches
                ? (Map<String, String>) searches
                : Map.of();
    }
}
