@org.jspecify.annotations.NullMarked
package org.heard.screening;
