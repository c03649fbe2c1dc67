package org.heard.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// Where somebody was going when they were asked to sign in, so that they get there afterwards: only ever a
/// path of this service.
public final class Returning {
    /// The parameter that carries it.
    public static final String NAME = "next";

    private static final int LONGEST = 1_000;
    private static final Set<String> DOORS =
            Set.of("/sign-in", "/sign-out", "/password", "/organisations", "/demo", "/setup", "/error");

    private Returning() {}

    /// The path where it is one of ours, else the first page.
    public static String to(String wanted) {
        return isOurs(wanted) ? wanted : "/";
    }

    /// The address of a page on the way, which will lead there.
    public static String via(String door, String wanted) {
        var path = to(wanted);
        return path.equals("/") ? door : door + "?" + NAME + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /// The page asked for; after a form was sent, the page the form stood on.
    static String from(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            var query = request.getQueryString();
            return to(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
        }
        return to(pathOfReferer(request));
    }

    private static String pathOfReferer(HttpServletRequest request) {
        var referer = request.getHeader("Referer");
        var origin = request.getScheme() + "://" + request.getHeader("Host");
        return referer != null && referer.startsWith(origin + "/") ? referer.substring(origin.length()) : "/";
    }

    private static boolean isOurs(String wanted) {
        if (!wanted.startsWith("/") || wanted.length() > LONGEST) {
            return false;
        }
        try {
            var address = new URI(wanted);
            var path = address.getPath();
            return address.getRawAuthority() == null
                    && !path.contains("//")
                    && !path.contains("/.")
                    && !DOORS.contains(path);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
