@NullMarked
package org.heard.clock;

import org.jspecify.annotations.NullMarked;
