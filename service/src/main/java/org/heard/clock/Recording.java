package org.heard.clock;

import org.heard.access.Act;
import org.heard.ids.ChildId;

/// Where a person records a fact about a child.
///
/// @param below the address below the child's page, beginning with a slash or a hash
/// @param by    what somebody must be allowed to do with the child's record to record it
public record Recording(String below, Act by) {

    /// The address for one child.
    public String at(ChildId child) {
        return "/children/" + child + below;
    }
}
