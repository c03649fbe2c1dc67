package org.heard.clock;

import java.util.List;
import org.heard.ids.ChildId;

/// Whoever knows which children this organisation has, for work that goes over all of them.
public interface EveryChild {
    /// Every child whose record is not sealed.
    List<ChildId> listChildren();
}
