@NullMarked
package org.heard.law.records;

import org.jspecify.annotations.NullMarked;
