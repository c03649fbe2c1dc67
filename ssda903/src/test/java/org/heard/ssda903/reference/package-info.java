@NullMarked
package org.heard.ssda903.reference;

import org.jspecify.annotations.NullMarked;
