@NullMarked
package org.heard.law.secure;

import org.jspecify.annotations.NullMarked;
