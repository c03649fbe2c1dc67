@NullMarked
package org.heard.names;

import org.jspecify.annotations.NullMarked;
