/// The Care Planning, Placement and Case Review (England) Regulations 2010 (SI 2010/959), one regulation a file.
@NullMarked
package org.heard.law.careplanning;

import org.jspecify.annotations.NullMarked;
