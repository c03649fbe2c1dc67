package org.heard.madeup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everybody who works for a made-up authority, their teams and who stands in for whom.
public record Workforce(List<Worker> workers, List<Team> teams, List<Absence> absences) {
    /// A social work team and its manager.
    public record Team(String name, String manager) {}

    /// A long absence and who covers it.
    public record Absence(
            String worker, LocalDate from, @Nullable LocalDate until, String coveredBy) {}

    public Worker get(String id) {
        return workers.stream().filter(w -> w.id().equals(id)).findFirst().orElseThrow();
    }

    public List<Worker> list(Worker.Role role, LocalDate day) {
        return workers.stream()
                .filter(w -> w.role() == role)
                .filter(w -> !day.isBefore(w.from()) && (w.until() == null || day.isBefore(w.until())))
                .toList();
    }
}
