/// The IRO Handbook (2010): practice the statutory guidance asks for, never shown as law.
@NullMarked
package org.heard.law.handbook;

import org.jspecify.annotations.NullMarked;
