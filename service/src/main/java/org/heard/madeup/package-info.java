/// A made-up authority, or all 153 of them: children, families, workers and years of care that never happened,
/// for demonstrations, tests and load. Pure Java: it uses no other module, no database, no clock and no chance
/// but its seed. `docs/synthetic.md` says what is carried over from published figures and what is invented.
@NullMarked
package org.heard.madeup;

import org.jspecify.annotations.NullMarked;
