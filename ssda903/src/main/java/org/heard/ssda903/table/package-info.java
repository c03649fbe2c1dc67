/// The twelve tables of the return, their columns and their rows, each value with its original text.
@NullMarked
package org.heard.ssda903.table;

import org.jspecify.annotations.NullMarked;
