package org.heard.space;

import java.time.LocalDate;
import java.util.Set;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.children.Child;
import org.heard.children.Children;
import org.heard.plain.AgeBand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How a child's space is set: what they are called in it, and for which age it speaks.
@Component
@Transactional(readOnly = true)
public class Spaces {
    /// An age nobody knows is taken for this.
    private static final int UNKNOWN = 8;

    private final Children children;

    Spaces(Children children) {
        this.children = children;
    }

    /// What the space is opened with.
    record Opened(String name, AgeBand band) {}

    /// The child's space; `NotFound` where their record is closed to everybody.
    Opened open(Self self, LocalDate today) {
        var child = children.list(Set.of(self.child())).stream().findFirst().orElseThrow(NotFound::new);
        return new Opened(called(child), AgeBand.of(child.ageOn(today).orElse(UNKNOWN)));
    }

    /// The name they are known by, else their first name.
    private static String called(Child child) {
        return child.knownAs().isBlank() ? child.name().strip().split("\\s+")[0] : child.knownAs();
    }
}
