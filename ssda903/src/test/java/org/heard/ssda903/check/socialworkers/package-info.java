@NullMarked
package org.heard.ssda903.check.socialworkers;

import org.jspecify.annotations.NullMarked;
