package org.heard.space;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.pages.Page;
import org.heard.plain.AgeBand;
import org.heard.plain.Phrases;
import org.springframework.web.servlet.ModelAndView;

/// How every page before a child is known is drawn and worded: as for a child of eight to eleven, since it
/// could be anybody, and under the same title.
public final class Doorway {
    /// The words at the door.
    public static final Phrases WORDS = Phrases.of(AgeBand.EIGHT_TO_ELEVEN);

    private Doorway() {}

    /// One of its pages.
    public static ModelAndView page(Page page, String template, Map<String, Object> more) {
        var model = new HashMap<>(more);
        model.put("page", page.titled(WORDS.say(Door.PAGE)));
        model.put("words", WORDS);
        return new ModelAndView(template, model);
    }

    /// Something said, and the way back.
    public static ModelAndView told(Page page, Door heading, Door... sentences) {
        return page(page, "space/told", Map.of("heading", heading, "sentences", List.of(sentences)));
    }
}
