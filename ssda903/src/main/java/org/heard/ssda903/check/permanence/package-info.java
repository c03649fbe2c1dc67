/// Checks of the permanence a child had before they came into care (again): adoption, special guardianship
/// and the like.
@NullMarked
package org.heard.ssda903.check.permanence;

import org.jspecify.annotations.NullMarked;
