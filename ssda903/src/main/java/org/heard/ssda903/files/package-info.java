/// Opening the folder, zip or uploaded files that a person gives, and refusing what must not be opened.
@NullMarked
package org.heard.ssda903.files;

import org.jspecify.annotations.NullMarked;
