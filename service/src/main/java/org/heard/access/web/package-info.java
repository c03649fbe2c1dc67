/// The page on which the audit can be checked and its head taken away.
@NullMarked
package org.heard.access.web;

import org.jspecify.annotations.NullMarked;
