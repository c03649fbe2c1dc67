package org.heard.desk;

import org.heard.access.Actor;
import org.heard.access.MenuEntry;
import org.heard.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The places everybody who works with children can go.
@Configuration(value = "deskMenu", proxyBeanMethods = false)
class Menu {
    @Bean
    MenuEntry workInMenu() {
        return new MenuEntry(10, "My work", "/work", Menu::worksWithChildren);
    }

    @Bean
    MenuEntry searchInMenu() {
        return new MenuEntry(30, "Find a child", "/search", Menu::worksWithChildren);
    }

    @Bean
    MenuEntry datesInMenu() {
        return new MenuEntry(90, "Date calculator", "/dates", actor -> true);
    }

    private static boolean worksWithChildren(Actor actor) {
        return actor.roles().stream().anyMatch(role -> role != Role.ADMINISTRATOR);
    }
}
