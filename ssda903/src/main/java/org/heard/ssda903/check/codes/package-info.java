/// Checks of the codes and days of an episode, each by itself.
@NullMarked
package org.heard.ssda903.check.codes;

import org.jspecify.annotations.NullMarked;
