@NullMarked
package org.heard.database.web;

import org.jspecify.annotations.NullMarked;
