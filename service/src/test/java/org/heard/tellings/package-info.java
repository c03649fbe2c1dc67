@NullMarked
package org.heard.tellings;

import org.jspecify.annotations.NullMarked;
