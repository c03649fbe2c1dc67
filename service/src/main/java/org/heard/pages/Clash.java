package org.heard.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Two people changed one thing: what now stands there and what this reader typed, field by field where they differ.
/// The reader picks one or merges the text; nothing is written before that.
///
/// The page shows it in place of its form, and gets the merged form back as if it had been typed:
/// ```
/// case ChangedMeanwhile(var now) -> clash = Clash.between(filled(now), form, FIELDS);
/// ```
/// @param mine    the form as the reader sent it
/// @param version of what now stands there
public record Clash(Form mine, int version, List<Difference> differences) {
    static final String MERGED = "_merged";
    private static final String FIELDS = "_clash";
    private static final String THEIR_VERSION = "_version-theirs";
    private static final String PICK = "_pick-";
    private static final String NAMES = "_names-";
    private static final String THEIRS = "_theirs-";
    private static final String BOTH = "_both-";

    public Clash {
        differences = List.copyOf(differences);
    }

    /// One field that differs, as the reader is shown it.
    ///
    /// @param names  of the boxes that belong to it, the first of which names it
    /// @param theirs in words; empty where nothing stands there
    /// @param merged where the two texts can be merged, both of them to begin with
    public record Difference(
            String label,
            List<String> names,
            String theirs,
            String mine,
            Map<String, List<String>> theirValues,
            @Nullable String merged) {

        public String name() {
            return names.getFirst();
        }

        public String pick() {
            return PICK + name();
        }

        public String both() {
            return BOTH + name();
        }
    }

    /// What now stands there against what was typed.
    ///
    /// @param theirs as the form would have been filled in now, with its version
    /// @param fields in the order of the page; any other that differs is shown under its own name, so that none is
    ///               passed over
    public static Clash between(Form theirs, Form mine, List<ClashField> fields) {
        var differences = new ArrayList<Difference>();
        var told = new LinkedHashSet<String>();
        for (var field : fields) {
            told.addAll(field.names());
            if (!field.sameIn(theirs, mine)) {
                differences.add(difference(field, theirs, mine));
            }
        }
        theirs.kept().keySet().stream()
                .filter(name -> !told.contains(name) && !name.startsWith("_"))
                .map(name -> ClashField.line(name, name))
                .filter(field -> !field.sameIn(theirs, mine))
                .forEach(field -> differences.add(difference(field, theirs, mine)));
        return new Clash(mine, theirs.version().orElse(0), differences);
    }

    /// The hidden fields that bring both versions back.
    public Map<String, List<String>> carried() {
        var carried = new LinkedHashMap<>(mine.kept());
        carried.put(THEIR_VERSION, List.of(Integer.toString(version)));
        carried.put(FIELDS, differences.stream().map(Difference::name).toList());
        for (var difference : differences) {
            carried.put(NAMES + difference.name(), difference.names());
            difference.theirValues().forEach((name, values) -> carried.put(THEIRS + name, values));
        }
        return carried;
    }

    /// Whether the reader sent the page before and left a field open.
    public boolean leftOpen(Difference difference) {
        return !mine.chosen(FIELDS).isEmpty() && mine.typed(difference.pick()).isEmpty();
    }

    /// The merged text as the reader left it, or both texts to begin with.
    public String merged(Difference difference) {
        var typed = mine.typed(difference.both());
        var merged = difference.merged();
        return typed.isEmpty() && merged != null ? merged : typed;
    }

    /// A form whose two versions were shown, with each pick in its place. As long as one is missing it stays the
    /// reader's own, of the version it was, so that the same question is asked again.
    static Map<String, List<String>> settled(Map<String, List<String>> typed) {
        var fields = typed.getOrDefault(FIELDS, List.of());
        if (fields.isEmpty()
                || !typed.containsKey(THEIR_VERSION)
                || !fields.stream().allMatch(field -> typed.containsKey(PICK + field))) {
            return typed;
        }
        var settled = new LinkedHashMap<>(typed);
        for (var field : fields) {
            settle(field, first(typed, PICK + field), settled);
        }
        settled.put(Form.VERSION, List.of(first(typed, THEIR_VERSION)));
        settled.keySet().removeIf(Clash::isOurs);
        settled.put(MERGED, List.of("yes"));
        return settled;
    }

    private static void settle(String field, String pick, Map<String, List<String>> settled) {
        if (pick.equals("both")) {
            settled.put(field, settled.getOrDefault(BOTH + field, List.of()));
        } else if (pick.equals("theirs")) {
            for (var name : settled.getOrDefault(NAMES + field, List.of())) {
                if (settled.containsKey(THEIRS + name)) {
                    settled.put(name, settled.getOrDefault(THEIRS + name, List.of()));
                } else {
                    settled.remove(name);
                }
            }
        }
    }

    private static boolean isOurs(String name) {
        return name.equals(FIELDS)
                || name.equals(THEIR_VERSION)
                || List.of(PICK, NAMES, THEIRS, BOTH).stream().anyMatch(name::startsWith);
    }

    private static String first(Map<String, List<String>> typed, String name) {
        var values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static Difference difference(ClashField field, Form theirs, Form mine) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : field.names()) {
            if (!theirs.chosen(name).isEmpty()) {
                values.put(name, theirs.chosen(name));
            }
        }
        var text = field.words().apply(theirs);
        var own = field.words().apply(mine);
        var merged = !field.mergeable() || text.isBlank() || own.isBlank() ? null : text + "\n\n" + own;
        return new Difference(field.label(), field.names(), text, own, values, merged);
    }
}
