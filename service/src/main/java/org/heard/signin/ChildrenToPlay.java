package org.heard.signin;

import java.time.LocalDate;
import java.util.List;
import org.heard.ids.ChildId;

/// In a demonstration, the made-up children one can be: whoever fills it says which.
public interface ChildrenToPlay {
    /// A child to be, with what their pages are good for.
    record Choice(ChildId id, String name, String about) {}

    /// Those of the organisation now worked for, the youngest first.
    List<Choice> list(LocalDate today);

    /// Whether this is a child of the organisation now worked for.
    boolean has(ChildId child);
}
