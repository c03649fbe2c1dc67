/// Checks of an episode against Ofsted's lists of providers, by the number it bears. Of a number that no
/// list has, 1008 alone speaks; where a list leaves something open, nothing is said of it.
@NullMarked
package org.heard.ssda903.check.providers;

import org.jspecify.annotations.NullMarked;
