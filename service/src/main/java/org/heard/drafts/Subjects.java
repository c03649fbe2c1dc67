package org.heard.drafts;

import java.util.Collection;
import java.util.Map;
import org.heard.ids.ChildId;

/// Says in words what drafts are about: implemented by the module that knows children.
public interface Subjects {

    /// What each of these children is called, for a caller that has already decided who may see them.
    Map<ChildId, String> names(Collection<ChildId> children);
}
