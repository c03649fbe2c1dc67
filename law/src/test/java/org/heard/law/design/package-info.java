@NullMarked
package org.heard.law.design;

import org.jspecify.annotations.NullMarked;
