package org.heard.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who asks for a page, where they may go and which day it is: told by the module that signs people in.
public interface Surroundings {

    /// Empty before sign-in.
    Optional<Reader> reader(HttpServletRequest request);

    /// The menu, with the part the request is in marked as current.
    List<Link> navigation(HttpServletRequest request);

    LocalDate today(HttpServletRequest request);
}
