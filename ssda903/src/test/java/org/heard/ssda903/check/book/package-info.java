@NullMarked
package org.heard.ssda903.check.book;

import org.jspecify.annotations.NullMarked;
