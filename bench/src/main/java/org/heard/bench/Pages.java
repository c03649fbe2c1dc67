package org.heard.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.heard.bench.SteadyLoad.Asking;

/// The pages somebody would open, by kind; of a kind that is about a child, one for each of many children, so that no
/// page is asked for again before the others.
final class Pages {
    private static final Pattern CHILD = Pattern.compile("/children/([0-9a-f]{8}-[0-9a-f-]{27})\"[^>]*>([^<]*)");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"");
    private static final int ENOUGH = 200;
    private static final int SEARCHES = 10;

    private final Map<String, List<Asking>> kinds = new LinkedHashMap<>();

    private Pages() {}

    /// Those of somebody who works with children: their home, and their children.
    static Pages of(Somebody worker) {
        var pages = new Pages();
        pages.one("home", worker, "/work");
        pages.children(worker, "/work?show=ALL");
        return pages;
    }

    /// Those of somebody who answers for the service: its page, its lists, and any child.
    static Pages ofManager(Somebody manager) {
        var pages = new Pages();
        pages.one("manager's page", manager, "/service");
        pages.one("list of children", manager, "/service/children");
        pages.children(manager, "/service/children");
        return pages;
    }

    Map<String, List<Asking>> kinds() {
        return kinds;
    }

    /// All of them, mixed.
    List<Asking> everything() {
        var most = kinds.values().stream().mapToInt(List::size).max().orElse(0);
        var mixed = new ArrayList<Asking>();
        for (int i = 0; i < most; i++) {
            for (var kind : kinds.values()) {
                mixed.add(kind.get(i % kind.size()));
            }
        }
        return mixed;
    }

    private void one(String kind, Somebody by, String path) {
        by.open(path);
        kinds.put(kind, List.of(new Asking(by, by.asking(path))));
    }

    private void children(Somebody by, String list) {
        var names = new LinkedHashSet<String>();
        var ids = new ArrayList<>(childrenOn(by, list, names));
        Collections.shuffle(ids, new Random(903));
        kinds.put("child's page", each(by, ids, ""));
        kinds.put("child's clock", each(by, ids, "/clock"));
        kinds.put("search", searches(by, names));
    }

    private static Set<String> childrenOn(Somebody by, String list, Set<String> names) {
        var ids = new LinkedHashSet<String>();
        var path = list;
        while (!path.isEmpty() && ids.size() < ENOUGH) {
            var page = by.open(path);
            var children = CHILD.matcher(page);
            while (children.find()) {
                ids.add(children.group(1));
                names.add(children.group(2).strip());
            }
            var next = NEXT.matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        return ids;
    }

    private static List<Asking> each(Somebody by, List<String> ids, String part) {
        return ids.stream()
                .map(id -> new Asking(by, by.asking("/children/" + id + part)))
                .toList();
    }

    /// The last word of a name, as somebody would type it.
    private static List<Asking> searches(Somebody by, Set<String> names) {
        return names.stream()
                .filter(name -> name.contains(" "))
                .limit(SEARCHES)
                .map(name -> {
                    by.open("/search");
                    var found = by.send("/search", Map.of("text", name.substring(name.lastIndexOf(' ') + 1)));
                    return new Asking(by, by.asking(found));
                })
                .toList();
    }
}
