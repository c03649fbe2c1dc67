/// The regulations on complaints, as code.
@NullMarked
package org.heard.law.complaints;

import org.jspecify.annotations.NullMarked;
