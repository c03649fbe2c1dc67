@NullMarked
package org.heard.returns;

import org.jspecify.annotations.NullMarked;
