/// The pages on which staff keep who a child is, their care history and the people in their life.
@NullMarked
package org.heard.children.web;

import org.jspecify.annotations.NullMarked;
