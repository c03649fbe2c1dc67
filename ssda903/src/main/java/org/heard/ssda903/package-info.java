@NullMarked
package org.heard.ssda903;

import org.jspecify.annotations.NullMarked;
