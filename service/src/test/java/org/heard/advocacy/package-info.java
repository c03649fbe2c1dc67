@NullMarked
package org.heard.advocacy;

import org.jspecify.annotations.NullMarked;
