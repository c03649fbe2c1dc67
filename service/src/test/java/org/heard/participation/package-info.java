@NullMarked
package org.heard.participation;

import org.jspecify.annotations.NullMarked;
