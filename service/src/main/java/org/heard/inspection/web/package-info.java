/// The page of the list, and its files.
@NullMarked
package org.heard.inspection.web;

import org.jspecify.annotations.NullMarked;
