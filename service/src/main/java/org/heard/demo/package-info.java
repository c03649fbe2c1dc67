/// Fills made-up authorities through the service's own surfaces, for demonstrations, tests and load, and says where to
/// click. Stands above everything else: nothing uses it.
@org.springframework.modulith.ApplicationModule(displayName = "Demonstration")
@NullMarked
package org.heard.demo;

import org.jspecify.annotations.NullMarked;
