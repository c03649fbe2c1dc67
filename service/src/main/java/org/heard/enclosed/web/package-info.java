/// Where an authority says under what agreement children may send photographs.
@NullMarked
package org.heard.enclosed.web;

import org.jspecify.annotations.NullMarked;
