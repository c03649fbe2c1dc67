@NullMarked
package org.heard.explained.web;

import org.jspecify.annotations.NullMarked;
