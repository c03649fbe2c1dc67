/// Writing the record of a review, signing it, amending it, reading it.
@NullMarked
package org.heard.records.web;

import org.jspecify.annotations.NullMarked;
