/// The law on advocates and independent visitors, as code.
@NullMarked
package org.heard.law.advocacy;

import org.jspecify.annotations.NullMarked;
