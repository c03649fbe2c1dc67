@NullMarked
package org.heard.pages;

import org.jspecify.annotations.NullMarked;
