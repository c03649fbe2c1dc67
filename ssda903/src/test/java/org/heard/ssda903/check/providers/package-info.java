@NullMarked
package org.heard.ssda903.check.providers;

import org.jspecify.annotations.NullMarked;
