@NullMarked
package org.heard;

import org.jspecify.annotations.NullMarked;
