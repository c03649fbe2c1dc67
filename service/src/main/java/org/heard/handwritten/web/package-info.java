@NullMarked
package org.heard.handwritten.web;

import org.jspecify.annotations.NullMarked;
