@NullMarked
package org.heard.outbox;

import org.jspecify.annotations.NullMarked;
