/// Checks of times that begin and end while a child is looked after: missing or away without authorisation,
/// and under an order that deprives them of liberty.
@NullMarked
package org.heard.ssda903.check.times;

import org.jspecify.annotations.NullMarked;
