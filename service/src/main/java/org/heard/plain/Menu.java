package org.heard.plain;

import org.heard.access.MenuEntry;
import org.heard.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place of plain words in the menu; an IRO manager comes to it from the service.
@Configuration(value = "plainMenu", proxyBeanMethods = false)
class Menu {
    @Bean
    MenuEntry plainWordsInMenu() {
        return MenuEntry.of(78, "Plain words", "/words", Role.ADMINISTRATOR);
    }
}
