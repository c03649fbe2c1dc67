/// Giving files, the dry run, the load, and settling differences.
@NullMarked
package org.heard.feeds.web;

import org.jspecify.annotations.NullMarked;
