@NullMarked
package org.heard.handwritten;

import org.jspecify.annotations.NullMarked;
