@NullMarked
package org.heard.matters;

import org.jspecify.annotations.NullMarked;
