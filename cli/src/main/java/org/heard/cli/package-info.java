@NullMarked
package org.heard.cli;

import org.jspecify.annotations.NullMarked;
