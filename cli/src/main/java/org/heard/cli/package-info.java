/// The command line over the law and the return: starts in a blink, knows no framework and no database.
@NullMarked
package org.heard.cli;

import org.jspecify.annotations.NullMarked;
