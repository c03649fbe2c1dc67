package org.heard.clock;

import java.util.Set;
import org.heard.ids.ChildId;

/// A module that holds facts the law asks about. It is asked for many children at once and answers with one query a
/// kind of fact, never one a child.
public interface FactSource {
    /// Adds what this module knows of these children, and for which days it knows all there is.
    void gather(Set<ChildId> children, Gathering into);
}
