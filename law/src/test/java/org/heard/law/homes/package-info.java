@NullMarked
package org.heard.law.homes;

import org.jspecify.annotations.NullMarked;
