/// What a return is looked at against beside itself: postcodes, authorities, providers.
@NullMarked
package org.heard.ssda903.reference;

import org.jspecify.annotations.NullMarked;
