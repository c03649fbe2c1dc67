@NullMarked
package org.heard.plain.web;

import org.jspecify.annotations.NullMarked;
