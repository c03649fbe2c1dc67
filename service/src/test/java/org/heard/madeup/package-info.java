@NullMarked
package org.heard.madeup;

import org.jspecify.annotations.NullMarked;
