@NullMarked
package org.heard.explained;

import org.jspecify.annotations.NullMarked;
