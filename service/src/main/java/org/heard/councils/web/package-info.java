@NullMarked
package org.heard.councils.web;

import org.jspecify.annotations.NullMarked;
