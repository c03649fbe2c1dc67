/// The pages on which visits, plans, health and education are recorded.
@NullMarked
package org.heard.care.web;

import org.jspecify.annotations.NullMarked;
