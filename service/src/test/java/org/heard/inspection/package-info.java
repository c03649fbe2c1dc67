@NullMarked
package org.heard.inspection;

import org.jspecify.annotations.NullMarked;
