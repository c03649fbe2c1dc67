@NullMarked
package org.heard.copies;

import org.jspecify.annotations.NullMarked;
