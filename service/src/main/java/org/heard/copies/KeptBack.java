package org.heard.copies;

import java.util.List;
import java.util.UUID;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// What a child does not want told, for whoever lets copies go; told by the module that keeps it.
public interface KeptBack {
    /// In the child's words, each a thing that must not reach this reader.
    ///
    /// @param reader under whom they are known around the child; the child's own id for their letter
    List<String> keptBack(ChildId child, ReviewId review, UUID reader);
}
