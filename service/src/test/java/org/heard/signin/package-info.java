@NullMarked
package org.heard.signin;

import org.jspecify.annotations.NullMarked;
