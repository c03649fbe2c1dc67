@NullMarked
package org.heard.advocacy.web;

import org.jspecify.annotations.NullMarked;
