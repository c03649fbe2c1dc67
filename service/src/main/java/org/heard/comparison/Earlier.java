package org.heard.comparison;

import java.util.Collection;
import org.heard.ids.ChildId;

/// What is known of deliveries before this one: whoever keeps them tells it to the feed that compares.
public interface Earlier {
    /// What people have settled about these children where this kind of delivery and the record disagreed.
    Settled settled(Collection<ChildId> children);

    /// The collection year of the newest return whose rows are in the record; 0 where there is none.
    int newestLoadedYear();
}
