@NullMarked
package org.heard.law.adoption;

import org.jspecify.annotations.NullMarked;
