/// Deciding who gets what, writing the letter, looking a copy through, releasing it, noting what became of it.
@NullMarked
package org.heard.copies.web;

import org.jspecify.annotations.NullMarked;
