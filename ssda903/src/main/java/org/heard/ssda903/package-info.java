/// The children looked after return (SSDA903): its collection years and its code sets.
///
/// The other packages stand on this one, in this order: `table` (the twelve tables and their rows), `problem` (what is
/// wrong and how to put it right), `files` (opening what a person gives), `read`, `write`,
/// `reference` (postcodes, authorities, providers), `check` (the published checks) and `report` (what they found).
@NullMarked
package org.heard.ssda903;

import org.jspecify.annotations.NullMarked;
