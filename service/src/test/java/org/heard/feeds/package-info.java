@NullMarked
package org.heard.feeds;

import org.jspecify.annotations.NullMarked;
