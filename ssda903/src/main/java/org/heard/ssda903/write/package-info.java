/// Writing tables back as CSV, for machines and for spreadsheets.
@NullMarked
package org.heard.ssda903.write;

import org.jspecify.annotations.NullMarked;
