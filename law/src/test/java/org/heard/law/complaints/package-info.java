@NullMarked
package org.heard.law.complaints;

import org.jspecify.annotations.NullMarked;
