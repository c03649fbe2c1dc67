@NullMarked
package org.heard.law.leavingcare;

import org.jspecify.annotations.NullMarked;
