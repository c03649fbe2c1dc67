/// Reading opened files into the tables of one collection year, with every problem found.
@NullMarked
package org.heard.ssda903.read;

import org.jspecify.annotations.NullMarked;
