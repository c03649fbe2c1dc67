@NullMarked
package org.heard.law.childrenact;

import org.jspecify.annotations.NullMarked;
