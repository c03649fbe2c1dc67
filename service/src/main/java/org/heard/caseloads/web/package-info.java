/// The pages of the IRO service's managers.
@NullMarked
package org.heard.caseloads.web;

import org.jspecify.annotations.NullMarked;
