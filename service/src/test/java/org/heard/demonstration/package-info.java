@NullMarked
package org.heard.demonstration;

import org.jspecify.annotations.NullMarked;
