/// The Care Leavers (England) Regulations 2010 (SI 2010/2571), one regulation a file, and the sections beside
/// them.
@NullMarked
package org.heard.law.leavingcare;

import org.jspecify.annotations.NullMarked;
