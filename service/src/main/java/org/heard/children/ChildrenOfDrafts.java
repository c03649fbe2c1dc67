package org.heard.children;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.drafts.Subjects;
import org.heard.ids.ChildId;
import org.springframework.stereotype.Component;

/// Tells a list of drafts which child each is about; a sealed record is not named.
@Component
class ChildrenOfDrafts implements Subjects {
    private final Children children;

    ChildrenOfDrafts(Children children) {
        this.children = children;
    }

    @Override
    public Map<ChildId, String> names(Collection<ChildId> of) {
        return children.list(of).stream().collect(Collectors.toMap(Child::id, Child::shownAs));
    }
}
