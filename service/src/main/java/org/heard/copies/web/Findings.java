package org.heard.copies.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.copies.Trace;

/// Everything found in a copy, each once, in groups: what the child does not want told, what was taken over,
/// where the child could be, who, and how somebody is reached. Each opens to the passages it stands in.
public record Findings(Map<Group, List<Found>> groups) {
    public Findings {
        groups = new EnumMap<>(groups);
    }

    /// In the order in which they are looked at.
    public enum Group {
        KEPT_BACK("What the child asked not to tell"),
        TAKEN_OVER("Taken from somewhere else"),
        WHERE("Homes, schools and other places"),
        WHO("People"),
        REACHED("Phone numbers and email addresses");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        /// As said on a page.
        public String words() {
            return words;
        }

        private static Group of(Trace.Kind kind) {
            return switch (kind) {
                case KEPT_BACK -> KEPT_BACK;
                case TAKEN_OVER -> TAKEN_OVER;
                case SCHOOL, CARER, SIBLING_HOME, ADDRESS, ORGANISATION, POSTCODE, STREET -> WHERE;
                case PERSON, KEPT_NAME, PERHAPS_A_NAME -> WHO;
                case PHONE, EMAIL -> REACHED;
            };
        }
    }

    /// The same words wherever they stand.
    public record Found(List<Trace> places) {
        public Found {
            places = List.copyOf(places);
        }

        public Trace first() {
            return places.getFirst();
        }

        /// Whether what it is needs saying: of somebody it is said by the group.
        public boolean saysWhat() {
            return first().kind() != Trace.Kind.PERSON
                    && first().kind() != Trace.Kind.KEPT_BACK
                    && first().kind() != Trace.Kind.TAKEN_OVER;
        }
    }

    /// A paragraph that was taken over is looked at by itself, wherever it came from.
    static Findings of(List<Trace> traces) {
        var found = new LinkedHashMap<String, List<Trace>>();
        traces.forEach(trace -> found.computeIfAbsent(
                        trace.kind() == Trace.Kind.TAKEN_OVER
                                ? trace.text() + "\u0000" + trace.around()
                                : trace.text().toLowerCase(Locale.UK),
                        one -> new ArrayList<>())
                .add(trace));
        var groups = new EnumMap<Group, List<Found>>(Group.class);
        found.values()
                .forEach(places -> groups.computeIfAbsent(
                                Group.of(places.getFirst().kind()), group -> new ArrayList<>())
                        .add(new Found(places)));
        return new Findings(groups);
    }

    /// How many there are.
    public int count() {
        return groups.values().stream().mapToInt(List::size).sum();
    }
}
