package org.heard.documents;

import java.time.Instant;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.pages.Download;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// A page that gives out files, as later modules have them.
@Controller
class TestFiles {
    static final ChildId CHILD = new ChildId(new UUID(1, 2));

    private final Documents documents;

    TestFiles(Documents documents) {
        this.documents = documents;
    }

    @GetMapping("/test/files/{document}")
    Download open(Actor actor, Instant now, @PathVariable DocumentId document) {
        return documents.open(actor, now, CHILD, document);
    }

    @GetMapping("/test/pictures/{document}")
    Download show(Actor actor, Instant now, @PathVariable DocumentId document) {
        return documents.open(actor, now, CHILD, document).shown();
    }
}
