/// Where staff read and answer what children sent, and where a manager sees what waits.
@NullMarked
package org.heard.tellings.web;

import org.jspecify.annotations.NullMarked;
