package org.heard.comparison;

import java.util.Set;

/// What people have settled: the same matter with the same two values is not brought up again.
///
/// @param keptHere     what stands here stays
/// @param anotherChild the number in the feed is somebody else's
public record Settled(Set<Disagreement.Key> keptHere, Set<Disagreement.Key> anotherChild) {}
