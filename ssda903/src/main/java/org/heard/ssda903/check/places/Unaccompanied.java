package org.heard.ssda903.check.places;

import org.heard.ssda903.check.ChildRows;

/// Children whose home is abroad: no distance from it is asked for, nor when they are no longer unaccompanied.
final class Unaccompanied {
    private Unaccompanied() {}

    /// As far as this return and the one before tell.
    static boolean isOrWas(ChildRows child) {
        return child.isUnaccompanied() || child.wasUnaccompaniedLastYear();
    }
}
