/// How long records besides the looked-after child's own are kept, as code.
@NullMarked
package org.heard.law.records;

import org.jspecify.annotations.NullMarked;
