@NullMarked
package org.heard.ssda903.table;

import org.jspecify.annotations.NullMarked;
