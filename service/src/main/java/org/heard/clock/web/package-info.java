/// Where a manager says what is held completely.
@NullMarked
package org.heard.clock.web;

import org.jspecify.annotations.NullMarked;
