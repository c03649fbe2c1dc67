@NullMarked
package org.heard.alerts;

import org.jspecify.annotations.NullMarked;
