/// The pages of signing in and trust: the doors, what went wrong, and an administrator's people.
@NullMarked
package org.heard.signin.web;

import org.jspecify.annotations.NullMarked;
