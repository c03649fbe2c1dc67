@NullMarked
package org.heard.charts;

import org.jspecify.annotations.NullMarked;
