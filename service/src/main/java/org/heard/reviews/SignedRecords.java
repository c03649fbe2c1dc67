package org.heard.reviews;

import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// Whether there is a signed record of a review to read; told by the module that keeps records.
public interface SignedRecords {
    boolean isSigned(ChildId child, ReviewId review);
}
