package org.heard.tellings;

import java.util.Optional;
import org.heard.ids.PersonId;

/// Somebody the child may choose who must not see what they send.
///
/// @param key          names them in a form
/// @param person       empty where they do not work here
/// @param relationship what they are to the child, in words, where they do not work here
/// @param manages      whether they are a manager, also where the child knows them as something nearer
public record PersonToHide(
        String key, Optional<PersonId> person, String name, As as, String relationship, boolean manages) {
    /// As what the child knows them.
    public enum As {
        IRO,
        COVER,
        SOCIAL_WORKER,
        MANAGER,
        /// Opens photographs, and reads no words.
        OPENS_PHOTOGRAPHS,
        CONNECTED
    }

    /// Whether they would read what the child sends unless the child says otherwise.
    public boolean reads() {
        return as == As.IRO || as == As.COVER || as == As.MANAGER;
    }
}
