@NullMarked
package org.heard.law;

import org.jspecify.annotations.NullMarked;
