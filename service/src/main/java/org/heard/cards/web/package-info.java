@NullMarked
package org.heard.cards.web;

import org.jspecify.annotations.NullMarked;
