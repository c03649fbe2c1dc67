@NullMarked
package org.heard.planning;

import org.jspecify.annotations.NullMarked;
