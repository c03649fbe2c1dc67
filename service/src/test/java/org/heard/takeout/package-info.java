@NullMarked
package org.heard.takeout;

import org.jspecify.annotations.NullMarked;
