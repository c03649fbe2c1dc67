/// The page on which an authority says what the roles of its case system mean.
@NullMarked
package org.heard.dataset.web;

import org.jspecify.annotations.NullMarked;
