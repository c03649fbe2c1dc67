@NullMarked
package org.heard.ssda903.check.adoption;

import org.jspecify.annotations.NullMarked;
