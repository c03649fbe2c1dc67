/// The pages on which decisions are recorded and marked.
@NullMarked
package org.heard.decisions.web;

import org.jspecify.annotations.NullMarked;
