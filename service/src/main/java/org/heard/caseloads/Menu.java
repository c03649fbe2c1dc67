package org.heard.caseloads;

import org.heard.access.MenuEntry;
import org.heard.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The service's own place in the menu.
@Configuration(value = "caseloadsMenu", proxyBeanMethods = false)
class Menu {
    @Bean
    MenuEntry serviceInMenu() {
        return MenuEntry.of(20, "The service", "/service", Role.IRO_MANAGER);
    }
}
