package org.heard.comparison;

import java.util.List;

/// What a comparison found: a plan for each child, and every problem.
public record Compared(List<ChildPlan> plans, List<Listed> problems) {}
