package org.heard.signin.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// Why there is no page, in words, and what to do next.
public record Problem(HttpStatus status, String title, List<String> words) {
    static final Problem NOT_FOUND = new Problem(
            HttpStatus.NOT_FOUND,
            "Page not found",
            List.of(
                    "There is nothing at this address, or it is not yours to see.",
                    "If you followed a link, the child may have moved to somebody else’s caseload, or the address may "
                            + "have been cut short."));

    private static final Problem FORM_TOO_OLD = new Problem(
            HttpStatus.FORBIDDEN,
            "This form can no longer be sent",
            List.of(
                    "It was opened before you last signed in, or it did not come from Heard. Nothing was saved.",
                    "Go back, copy anything long you typed, reload the page and send it again."));

    /// A form of somebody who was signed in here before.
    static final Problem KEPT_FOR_SOMEBODY_ELSE = new Problem(
            HttpStatus.FORBIDDEN,
            "This form is somebody else’s",
            List.of(
                    "It was opened by a person who was signed in here before you. What they typed is kept for them alone: "
                            + "they find it when they sign in again."));

    private static final Problem TOO_LARGE = new Problem(
            HttpStatus.CONTENT_TOO_LARGE,
            "What you sent is too large",
            List.of(
                    "One file can be up to 64 MB, and everything sent at once up to 200 MB. Nothing was saved.",
                    "Send fewer files at a time, or a zip of them."));

    private static final Problem NOT_UNDERSTOOD = new Problem(
            HttpStatus.BAD_REQUEST,
            "Heard could not read that",
            List.of(
                    "The address or the form was incomplete. Nothing was saved.",
                    "Go back, reload the page and try again."));

    private static final Problem NOT_DONE_THIS_WAY = new Problem(
            HttpStatus.METHOD_NOT_ALLOWED,
            "That cannot be done from here",
            List.of(
                    "This address takes a form, or only shows a page. Nothing was saved.",
                    "Start again from the page you came from."));

    private static final Problem BROKEN = new Problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "Sorry, something went wrong",
            List.of(
                    "The fault is ours. If you had just sent something, look whether it was saved before sending it again."));

    static Problem of(HttpStatusCode status) {
        return switch (status.value()) {
            case 404 -> NOT_FOUND;
            case 401, 403 -> FORM_TOO_OLD;
            case 405 -> NOT_DONE_THIS_WAY;
            case 413 -> TOO_LARGE;
            default -> status.is4xxClientError() ? NOT_UNDERSTOOD : BROKEN;
        };
    }
}
