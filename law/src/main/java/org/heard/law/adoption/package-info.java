/// The Adoption Agencies Regulations 2005 (SI 2005/389), one regulation a file.
@NullMarked
package org.heard.law.adoption;

import org.jspecify.annotations.NullMarked;
