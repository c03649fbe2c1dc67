@NullMarked
package org.heard.law.careplanning;

import org.jspecify.annotations.NullMarked;
