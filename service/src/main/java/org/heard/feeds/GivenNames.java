package org.heard.feeds;

import java.util.List;

/// A list of names as it was read.
record GivenNames(List<NamesRow> rows, List<Listed> problems) {}
