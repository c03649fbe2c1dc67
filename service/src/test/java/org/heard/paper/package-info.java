@NullMarked
package org.heard.paper;

import org.jspecify.annotations.NullMarked;
