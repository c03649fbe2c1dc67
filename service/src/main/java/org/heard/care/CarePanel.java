package org.heard.care;

import java.util.List;
import java.util.Set;
import org.heard.access.Act;
import org.heard.ids.ChildId;

/// Visits, plans, health and education on the child's page; drawn by the templates `care/visits` and `care/acts`.
///
/// @param visits the newest first, not all of them
/// @param done   plans, health and education, the newest first
/// @param missing when the child was missing, the newest first
/// @param acts   what the reader may do with this child's record
public record CarePanel(
        ChildId child, List<Visit> visits, List<CareAct> done, List<MissingEpisode> missing, Set<Act> acts) {}
