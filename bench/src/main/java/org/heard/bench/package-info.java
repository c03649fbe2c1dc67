/// How fast Heard is, measured from outside: the launcher's own command, real HTTP, real PostgreSQL that waits for the
/// disk. One class a measure; each prints one table.
@NullMarked
package org.heard.bench;

import org.jspecify.annotations.NullMarked;
