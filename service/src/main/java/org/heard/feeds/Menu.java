package org.heard.feeds;

import org.heard.access.MenuEntry;
import org.heard.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Where files are read, in the menu of those who may.
@Configuration(value = "feedsMenu", proxyBeanMethods = false)
class Menu {
    @Bean
    MenuEntry returnsInMenu() {
        return MenuEntry.of(40, "Returns", "/feeds", Role.IRO_MANAGER, Role.BUSINESS_SUPPORT, Role.ADMINISTRATOR);
    }
}
