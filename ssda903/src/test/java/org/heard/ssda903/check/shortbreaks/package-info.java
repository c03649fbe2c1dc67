@NullMarked
package org.heard.ssda903.check.shortbreaks;

import org.jspecify.annotations.NullMarked;
