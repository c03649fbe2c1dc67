@NullMarked
package org.heard.moments;

import org.jspecify.annotations.NullMarked;
