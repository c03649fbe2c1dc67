/// Where alerts are seen and taken, and where an authority says how they arrive.
@NullMarked
package org.heard.alerts.web;

import org.jspecify.annotations.NullMarked;
