package org.heard.outbox;

import java.util.List;
import java.util.Optional;
import org.heard.documents.DocumentId;
import org.heard.ids.ChildId;

/// What is to be told to one person.
///
/// @param key     the same for the same message, however often it is asked for: "invitation/MEETING/PERSON"
/// @param kind    what sort of message it is, in words without contents: "Invitation". Shown to people who may not know
///                to whom it goes
/// @param about   the child whose record decides who may know to whom it goes
/// @param subject stays on lock screens and in lists: neutral, never a name
/// @param body    plain text. A line is only as private as the recipient's mail is: by default it says that something
///                waits, and not what
/// @param files   kept files it carries
/// @param secret  whether its text opens something: then it is kept no longer than until it went out
/// @param childAsked whether a child asked for it: only an IRO manager stops it, or may know whom it is about
public record Message(
        String key,
        String kind,
        Optional<ChildId> about,
        Recipient to,
        String subject,
        String body,
        List<DocumentId> files,
        boolean secret,
        boolean childAsked) {

    /// One whose text may be kept.
    public Message(
            String key,
            String kind,
            Optional<ChildId> about,
            Recipient to,
            String subject,
            String body,
            List<DocumentId> files) {
        this(key, kind, about, to, subject, body, files, false, false);
    }

    /// The same, whose text is forgotten once it went out.
    public Message forgotten() {
        return new Message(key, kind, about, to, subject, body, files, true, childAsked);
    }

    /// The same, asked for by the child it is about.
    public Message askedByTheChild() {
        return new Message(key, kind, about, to, subject, body, files, secret, true);
    }

    public Message {
        files = List.copyOf(files);
        if (key.isBlank()
                || kind.isBlank()
                || subject.isBlank()
                || subject.lines().count() != 1) {
            throw new IllegalArgumentException("a message has a key, a kind and a subject of one line");
        }
    }

    /// To whom it goes.
    ///
    /// @param name    of the person
    /// @param address as the channel understands it: an email address
    public record Recipient(String name, String address) {
        public Recipient {
            name = name.replaceAll("\\p{Cntrl}+", " ").strip();
            address = address.strip();
        }
    }
}
