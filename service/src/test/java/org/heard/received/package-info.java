@NullMarked
package org.heard.received;

import org.jspecify.annotations.NullMarked;
