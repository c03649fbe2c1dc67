/// What the checks found, written for people and for machines: by rule, by child, value by value.
@NullMarked
package org.heard.ssda903.report;

import org.jspecify.annotations.NullMarked;
