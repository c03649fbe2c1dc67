/// The page on which an IRO sees a child's map and says what was done about each person on it.
@NullMarked
package org.heard.matters.web;

import org.jspecify.annotations.NullMarked;
