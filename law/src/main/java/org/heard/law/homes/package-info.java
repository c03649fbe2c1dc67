/// The regulations on children's homes and supported accommodation, as code.
@NullMarked
package org.heard.law.homes;

import org.jspecify.annotations.NullMarked;
