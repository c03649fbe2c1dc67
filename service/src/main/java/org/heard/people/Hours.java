package org.heard.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// When somebody can be reached, as a child is told of it: days and times and nothing else. Whatever more
/// somebody writes has been through no panel and knows no quiet times (rule 7), and is told to no child.
public final class Hours {
    private static final Set<String> WORDS = Set.of("""
            monday mondays mon tuesday tuesdays tue tues wednesday wednesdays wed thursday thursdays thu thur thurs friday
            fridays fri saturday saturdays sat sunday sundays sun weekday weekdays weekend weekends day days every morning
            mornings afternoon afternoons evening evenings term time school holidays am pm noon midday midnight from to
            until till and or on in at the not only except between before after""".split("\\s+"));

    private Hours() {}

    /// Whether there is nothing in it but days and times.
    public static boolean isOnly(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(WORDS::contains);
    }

    /// The same, where that is so; else nothing.
    static String told(String text) {
        return isOnly(text) ? text.strip() : "";
    }
}
