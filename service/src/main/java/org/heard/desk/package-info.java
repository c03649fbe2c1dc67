/// The pages staff sit at: an IRO's home, and a child's page with the clock that explains itself. Shows what the
/// modules below hold; holds nothing itself.
@org.springframework.modulith.ApplicationModule(displayName = "Desk")
@NullMarked
package org.heard.desk;

import org.jspecify.annotations.NullMarked;
