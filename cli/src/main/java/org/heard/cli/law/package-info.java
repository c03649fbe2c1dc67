/// The law on the command line: facts from a file of JSON, duties as a table or JSON, single dates.
@NullMarked
package org.heard.cli.law;

import org.jspecify.annotations.NullMarked;
