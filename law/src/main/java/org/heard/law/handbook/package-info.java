/// The IRO Handbook (2010), and the guidance on reviews beside it: practice asked for, never shown as law.
@NullMarked
package org.heard.law.handbook;

import org.jspecify.annotations.NullMarked;
