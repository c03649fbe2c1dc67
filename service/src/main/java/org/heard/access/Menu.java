package org.heard.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The audit's place in the menu.
@Configuration(value = "accessMenu", proxyBeanMethods = false)
class Menu {
    @Bean
    MenuEntry auditInMenu() {
        return MenuEntry.of(80, "Audit", "/audit", Role.ADMINISTRATOR, Role.IRO_MANAGER);
    }
}
