/// The regulations on visits to children detained, as code.
@NullMarked
package org.heard.law.detention;

import org.jspecify.annotations.NullMarked;
