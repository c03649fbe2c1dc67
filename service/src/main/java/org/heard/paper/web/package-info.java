/// A made-up letter on every kind of paper, in demo mode only.
@NullMarked
package org.heard.paper.web;

import org.jspecify.annotations.NullMarked;
