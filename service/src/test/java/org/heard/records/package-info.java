@NullMarked
package org.heard.records;

import org.jspecify.annotations.NullMarked;
