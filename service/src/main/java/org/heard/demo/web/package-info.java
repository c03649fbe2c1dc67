/// The demonstration's own page.
@NullMarked
package org.heard.demo.web;

import org.jspecify.annotations.NullMarked;
