package org.heard.returns;

import java.util.List;
import java.util.Objects;
import org.heard.children.FromReturnChange;
import org.heard.comparison.Compared;
import org.heard.comparison.Listed;

/// A return laid beside the record: a plan for each child, and every problem.
record ComparedReturn(List<ReturnPlan> plans, List<Listed> problems) {

    /// What was found, without what is to be done about it.
    Compared found() {
        return new Compared(plans.stream().map(ReturnPlan::found).toList(), problems);
    }

    List<FromReturnChange> writes() {
        return plans.stream().map(ReturnPlan::write).filter(Objects::nonNull).toList();
    }
}
