@NullMarked
package org.heard.voice;

import org.jspecify.annotations.NullMarked;
