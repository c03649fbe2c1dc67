/// The pages on which a review is planned and got ready for.
@NullMarked
package org.heard.planning.web;

import org.jspecify.annotations.NullMarked;
