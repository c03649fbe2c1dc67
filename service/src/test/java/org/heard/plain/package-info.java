@NullMarked
package org.heard.plain;

import org.jspecify.annotations.NullMarked;
