package org.heard.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The people in a child's life as a page shows them: by the part of life they stand in, and those who are no longer
/// in it apart.
public record WhoIsWho(List<Group> now, List<Connection> before) {
    /// One part of the child's life.
    public record Group(Relationship.Part part, List<Connection> people) {}

    static WhoIsWho of(List<Connection> all, LocalDate today) {
        var groups = new ArrayList<Group>();
        for (var part : Relationship.Part.values()) {
            var people = all.stream()
                    .filter(one -> one.on(today) && one.part() == part)
                    .toList();
            if (!people.isEmpty()) {
                groups.add(new Group(part, people));
            }
        }
        return new WhoIsWho(groups, all.stream().filter(one -> !one.on(today)).toList());
    }

    /// Whether nobody is recorded at all.
    public boolean isEmpty() {
        return now.isEmpty() && before.isEmpty();
    }
}
