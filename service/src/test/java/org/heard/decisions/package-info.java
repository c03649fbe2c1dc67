@NullMarked
package org.heard.decisions;

import org.jspecify.annotations.NullMarked;
