/// The page on which an IRO manager sees how children take part.
@NullMarked
package org.heard.participation.web;

import org.jspecify.annotations.NullMarked;
