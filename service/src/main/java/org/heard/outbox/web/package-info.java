/// Where one sees what waits to be sent, what failed and why, and has it tried again.
@NullMarked
package org.heard.outbox.web;

import org.jspecify.annotations.NullMarked;
