package org.heard.names;

import java.util.List;
import org.heard.comparison.Listed;

/// A list of names as it was read.
record GivenNames(List<NamesRow> rows, List<Listed> problems) {}
