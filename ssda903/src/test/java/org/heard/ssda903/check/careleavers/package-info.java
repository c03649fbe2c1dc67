@NullMarked
package org.heard.ssda903.check.careleavers;

import org.jspecify.annotations.NullMarked;
