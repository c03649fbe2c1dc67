@NullMarked
package org.heard.access;

import org.jspecify.annotations.NullMarked;
