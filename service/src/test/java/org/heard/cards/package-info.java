@NullMarked
package org.heard.cards;

import org.jspecify.annotations.NullMarked;
