package org.heard.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The frame around a page: its title, who is asking and for whom, where they can go, and what just happened.
///
/// A controller takes one as an argument; the template gives it its title: `page.titled("Children")`.
///
/// @param title what the page is, unique within the service; never a child's name, for titles stay in browser history
/// @param reader who is asking, or null before sign-in
/// @param flash what the person's last act did, shown once
/// @param demo whether everything here is made up, which every page then says
/// @param idle for how many seconds nothing may happen before the sign-in ends; 0 where there is none
public record Page(
        String title,
        @Nullable Reader reader,
        List<Link> navigation,
        @Nullable Flash flash,
        LocalDate today,
        boolean demo,
        int idle,
        Csrf csrf) {

    public Page {
        navigation = List.copyOf(navigation);
    }

    public Page titled(String newTitle) {
        return new Page(newTitle, reader, navigation, flash, today, demo, idle, csrf);
    }

    public Page flashing(@Nullable Flash newFlash) {
        return new Page(title, reader, navigation, newFlash, today, demo, idle, csrf);
    }
}
