package org.heard.planning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The social worker's report for a review as it reached the IRO: written here, or that it came another way.
///
/// @param no       counted from 1 for a review; a newer one stands beside the one before
/// @param received the day it reached the IRO
/// @param cameHow  how, where it was not written here
/// @param texts    under each heading, those left empty absent
/// @param files    that came with it, in the order they were chosen
/// @param lateWhy  why it came after its day
/// @param givenBy  the name of whoever gave it, or noted that it came
public record WorkerReport(
        int no,
        LocalDate received,
        String cameHow,
        Map<ReportPart, String> texts,
        List<ReportFile> files,
        String lateWhy,
        String givenBy) {
    public WorkerReport {
        texts = Map.copyOf(texts);
        files = List.copyOf(files);
    }

    /// Whether it can be read here.
    public boolean isHere() {
        return cameHow.isEmpty();
    }

    /// What stands under a heading, empty where nothing does.
    public String text(ReportPart part) {
        return texts.getOrDefault(part, "");
    }

    /// The same for whoever does not read what a child said; what a file says nobody can tell beforehand.
    WorkerReport withoutWords() {
        var left = new EnumMap<ReportPart, String>(ReportPart.class);
        left.putAll(texts);
        left.remove(ReportPart.CHILD_SAYS);
        return new WorkerReport(no, received, cameHow, left, List.of(), lateWhy, givenBy);
    }
}
