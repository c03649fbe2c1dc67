package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;

/// Where a child learns, whether there is an education, health and care plan, and when the personal education plan was
/// gone through.
public record School(
        String name, LocalDate from, boolean educationHealthAndCarePlan, List<LocalDate> personalEducationPlans) {}
