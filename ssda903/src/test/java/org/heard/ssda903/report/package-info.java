@NullMarked
package org.heard.ssda903.report;

import org.jspecify.annotations.NullMarked;
