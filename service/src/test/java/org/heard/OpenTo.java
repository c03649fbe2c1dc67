package org.heard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.Route.Opens;
import org.heard.access.Role;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;

/// Every page somebody can open about a child and a review of theirs, and every page that is about nobody, as the table
/// of addresses says.
public final class OpenTo {
    private OpenTo() {}

    /// What stands on each, by its address.
    public static Map<String, String> pages(Visitor visitor, Role role, ChildId child, ReviewId review) {
        var pages = new LinkedHashMap<String, String>();
        for (var route : Route.table()) {
            var path = route.path().replace("{child}", child.toString()).replace("{review}", review.toString());
            var opens = route.roles().getOrDefault(role, Opens.NO);
            if (route.method().equals("GET") && opens != Opens.NO && opens != Opens.DOOR && !path.contains("{")) {
                var answer = visitor.get(path);
                var type = answer.raw().headers().firstValue("Content-Type").orElse("");
                // Whatever is no text was made anew: of it, that it opens.
                var text = type.startsWith("text/") ? answer.raw().body().replaceAll("value=\"[^\"]*\"", "") : "";
                pages.put(path, answer.status() + " " + text);
            }
        }
        return pages;
    }
}
