@NullMarked
package org.heard.documents;

import org.jspecify.annotations.NullMarked;
