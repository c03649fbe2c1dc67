@NullMarked
package org.heard.jobs;

import org.jspecify.annotations.NullMarked;
