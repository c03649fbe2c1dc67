@NullMarked
package org.heard.councils;

import org.jspecify.annotations.NullMarked;
