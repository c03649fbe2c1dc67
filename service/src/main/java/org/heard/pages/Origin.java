package org.heard.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Where the service is found from outside, for what is printed or sent: as the installation says, else as the
/// request came.
@Component
public class Origin {
    private final String set;

    Origin(@Value("${heard.origin:}") String set) {
        this.set = set.strip().replaceAll("/+$", "");
    }

    /// `https://heard.example`, without a path.
    public String of(HttpServletRequest request) {
        return set.isEmpty()
                ? ServletUriComponentsBuilder.fromContextPath(request).build().toUriString()
                : set;
    }
}
