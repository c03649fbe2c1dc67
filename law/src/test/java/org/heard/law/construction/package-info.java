@NullMarked
package org.heard.law.construction;

import org.jspecify.annotations.NullMarked;
