package org.heard.madeup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a child understands and is understood.
public record CommunicationProfile(
        String language,
        boolean interpreter,
        List<Means> means,
        String whatHelps,
        @Nullable String takeCare) {
    public enum Means {
        SPEECH,
        SIGNS,
        SYMBOLS,
        DEVICE,
        BODY_AND_FACE,
        WRITING
    }
}
