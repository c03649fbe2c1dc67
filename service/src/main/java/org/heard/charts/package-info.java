/// Figures drawn on the server as SVG, each with the same in a table beside it; on the ground floor, using only
/// `pages`.
@NullMarked
package org.heard.charts;

import org.jspecify.annotations.NullMarked;
