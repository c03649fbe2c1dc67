/// The list of what somebody began and has not sent, and the addresses that forms save their drafts to.
@NullMarked
package org.heard.drafts.web;

import org.jspecify.annotations.NullMarked;
