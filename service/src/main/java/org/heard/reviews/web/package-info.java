/// The pages on which a review is recorded, read, corrected and withdrawn.
@NullMarked
package org.heard.reviews.web;

import org.jspecify.annotations.NullMarked;
