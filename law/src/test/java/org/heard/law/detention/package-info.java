@NullMarked
package org.heard.law.detention;

import org.jspecify.annotations.NullMarked;
