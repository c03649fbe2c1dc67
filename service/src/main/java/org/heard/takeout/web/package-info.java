/// Where everything is asked for, agreed to and fetched.
@NullMarked
package org.heard.takeout.web;

import org.jspecify.annotations.NullMarked;
