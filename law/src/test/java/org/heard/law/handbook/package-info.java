@NullMarked
package org.heard.law.handbook;

import org.jspecify.annotations.NullMarked;
