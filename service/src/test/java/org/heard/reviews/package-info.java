@NullMarked
package org.heard.reviews;

import org.jspecify.annotations.NullMarked;
