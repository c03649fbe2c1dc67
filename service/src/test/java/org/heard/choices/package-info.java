@NullMarked
package org.heard.choices;

import org.jspecify.annotations.NullMarked;
