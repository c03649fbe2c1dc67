@NullMarked
package org.heard.care;

import org.jspecify.annotations.NullMarked;
