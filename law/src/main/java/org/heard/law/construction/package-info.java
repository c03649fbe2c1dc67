/// How the courts and this library count time, as code.
@NullMarked
package org.heard.law.construction;

import org.jspecify.annotations.NullMarked;
