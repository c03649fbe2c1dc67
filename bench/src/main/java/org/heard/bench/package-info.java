@NullMarked
package org.heard.bench;

import org.jspecify.annotations.NullMarked;
