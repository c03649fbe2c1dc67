@NullMarked
package org.heard.caseloads;

import org.jspecify.annotations.NullMarked;
