/// Home, the child's page, the child's clock and history.
@NullMarked
package org.heard.desk.web;

import org.jspecify.annotations.NullMarked;
