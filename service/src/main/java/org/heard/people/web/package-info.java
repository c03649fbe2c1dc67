@NullMarked
package org.heard.people.web;

import org.jspecify.annotations.NullMarked;
