@NullMarked
package org.heard.enclosed;

import org.jspecify.annotations.NullMarked;
