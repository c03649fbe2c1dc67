@NullMarked
package org.heard.space.web;

import org.jspecify.annotations.NullMarked;
