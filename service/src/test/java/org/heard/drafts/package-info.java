@NullMarked
package org.heard.drafts;

import org.jspecify.annotations.NullMarked;
