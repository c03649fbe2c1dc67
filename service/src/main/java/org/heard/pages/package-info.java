/// What every page is made of: the layout, the components and the forms; it knows nothing of children, and uses no
/// other module.
@NullMarked
package org.heard.pages;

import org.jspecify.annotations.NullMarked;
