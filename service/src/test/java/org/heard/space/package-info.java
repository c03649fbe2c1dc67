@NullMarked
package org.heard.space;

import org.jspecify.annotations.NullMarked;
