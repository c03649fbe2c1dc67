/// The page that shows every component in every state, in demo mode only.
@NullMarked
package org.heard.pages.web;

import org.jspecify.annotations.NullMarked;
