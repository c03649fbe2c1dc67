package org.heard.clock;

import java.util.Map;
import java.util.Set;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;

/// A module that holds facts the law asks about. It is asked for many children at once and answers with one query a
/// kind of fact, never one a child.
public interface FactSource {
    /// Adds what this module knows of these children, and for which days it knows all there is.
    void gather(Set<ChildId> children, Gathering into);

    /// The kinds of fact this module can know, each with where a person records it. A kind that no module can know is
    /// one that Heard cannot record yet.
    Map<FactKind, Recording> recorded();
}
