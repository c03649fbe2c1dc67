@NullMarked
package org.heard.demo;

import org.jspecify.annotations.NullMarked;
