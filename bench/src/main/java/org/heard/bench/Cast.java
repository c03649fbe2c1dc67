package org.heard.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The people of a demonstration, as its own page of who can be played lists them.
final class Cast {
    private static final Pattern AUTHORITY = Pattern.compile("/demo\\?organisation=([0-9a-f-]{36})\">([^<]+)<");
    private static final Pattern HIDDEN = Pattern.compile("name=\"organisation\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern PERSON = Pattern.compile("name=\"person\" value=\"([0-9a-f-]{36})\">([^<]+)</button>"
            + "[^<]*(?:<span[^>]*>[^0-9<]*([0-9,]+) child[^<]*</span>)?");

    private final String origin;

    private Cast(String origin) {
        this.origin = origin;
    }

    static Cast of(Service service) {
        return new Cast(service.origin());
    }

    /// Somebody who can be played.
    record Player(String id, String name, int children) {}

    /// One authority and whom one can be there, by what they do; those with the most children first.
    record Authority(String origin, String id, Map<String, List<Player>> players) {
        int children() {
            return players.getOrDefault("Independent Reviewing Officer", List.of()).stream()
                    .mapToInt(Player::children)
                    .sum();
        }

        Somebody manager() {
            return play(all("IRO manager").getFirst());
        }

        Somebody play(Player player) {
            return Somebody.playing(origin, id, player.id());
        }

        List<Player> all(String role) {
            var found = players.getOrDefault(role, List.of());
            if (found.isEmpty()) {
                throw new IllegalStateException("nobody here is " + role);
            }
            return found;
        }
    }

    /// All authorities, the one with the most children of IROs first.
    List<Authority> authorities() {
        var visitor = Somebody.at(origin);
        var page = visitor.open("/demo");
        var found = new ArrayList<Authority>();
        var links = AUTHORITY.matcher(page);
        while (links.find()) {
            found.add(authority(links.group(1), visitor.open("/demo?organisation=" + links.group(1))));
        }
        if (found.isEmpty()) {
            var only = HIDDEN.matcher(page);
            if (only.find()) {
                found.add(authority(only.group(1), page));
            }
        }
        found.sort(Comparator.comparingInt(Authority::children).reversed());
        return found;
    }

    private Authority authority(String id, String page) {
        var players = new LinkedHashMap<String, List<Player>>();
        for (var part : page.split("<h2[^>]*>")) {
            var role = part.substring(0, Math.max(0, part.indexOf('<'))).strip();
            var people = new ArrayList<Player>();
            var buttons = PERSON.matcher(part);
            while (buttons.find()) {
                var children = buttons.group(3);
                people.add(new Player(
                        buttons.group(1),
                        buttons.group(2),
                        children == null ? 0 : Integer.parseInt(children.replace(",", ""))));
            }
            if (!people.isEmpty()) {
                players.put(role, people);
            }
        }
        return new Authority(origin, id, players);
    }
}
