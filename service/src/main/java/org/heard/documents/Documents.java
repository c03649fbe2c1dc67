package org.heard.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.NotFound;
import org.heard.ids.ChildId;
import org.heard.pages.Download;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps files and gives them out. Who may give, see or withdraw one is decided by whoever calls: a file knows nothing
/// of the child it is about.
@Component
@Transactional
public class Documents {
    /// The largest file kept.
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final DocumentStore store;
    private final Audit audit;

    Documents(DocumentStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// What came of giving a file.
    public sealed interface Answer {
        /// It is kept; of a picture, what was drawn anew from it.
        record Kept(Document document) implements Answer {}

        /// Nothing was kept.
        record Refused(Refusal why) implements Answer {}
    }

    /// Keeps a file, once it is seen to be what it may be.
    public Answer keep(Actor actor, Instant now, Given given) {
        return switch (Inspection.of(given.bytes())) {
            case Inspection.Refused(var why) -> new Answer.Refused(why);
            case Inspection.Sound(var kind, var bytes) -> {
                var name = FileName.harmless(given.name(), kind);
                var document = store.add(actor, now, DocumentId.next(), kind, name, bytes);
                audit.write(actor, now, "kept a file", List.of(kind.name()));
                yield new Answer.Kept(document);
            }
        };
    }

    /// What is known of a file, withdrawn or not; `NotFound` where there is none here.
    @Transactional(readOnly = true)
    public Document get(DocumentId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /// What is known of a file, withdrawn or not.
    @Transactional(readOnly = true)
    public Optional<Document> find(DocumentId id) {
        return store.find(id);
    }

    /// The file, to be sent to somebody who may read what is held about this child; the audit says so before a byte
    /// leaves. `NotFound` for one that was withdrawn.
    public Download open(Actor actor, Instant now, ChildId about, DocumentId id) {
        audit.write(actor, now, "opened a file", about, List.of("file"));
        return opened(id);
    }

    /// The same for a file about no single child.
    public Download open(Actor actor, Instant now, DocumentId id) {
        audit.write(actor, now, "opened a file", List.of("file"));
        return opened(id);
    }

    /// Every byte, for a message that carries the file; empty for one that was withdrawn.
    @Transactional(readOnly = true)
    public Optional<byte[]> findBytes(DocumentId id) {
        return find(id).filter(document -> document.withdrawn().isEmpty()).map(store::bytes);
    }

    /// Keeps the file and shows it to nobody any more. False where it was withdrawn before.
    public boolean withdraw(Actor actor, Instant now, DocumentId id, String because) {
        get(id);
        audit.write(actor, now, "withdrew a file", List.of("file"));
        return store.withdraw(actor, now, id, because);
    }

    private Download opened(DocumentId id) {
        var document = get(id);
        if (document.withdrawn().isPresent()) {
            throw new NotFound();
        }
        if (!store.isWhole(id)) {
            throw new IllegalStateException("the bytes of file " + id + " are not those that were kept");
        }
        return Download.of(
                document.kind().type(), document.downloadName(), document.size(), out -> store.write(document, out));
    }
}
