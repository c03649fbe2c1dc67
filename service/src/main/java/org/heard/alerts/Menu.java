package org.heard.alerts;

import org.heard.access.MenuEntry;
import org.heard.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The place of alerts in the menu. Whoever else is told of one finds it through their message and their work.
@Configuration(value = "alertsMenu", proxyBeanMethods = false)
class Menu {
    @Bean
    MenuEntry alertsInMenu() {
        return MenuEntry.of(25, "Alerts", "/alerts", Role.IRO_MANAGER);
    }

    @Bean
    MenuEntry arrivingInMenu() {
        return new MenuEntry(
                55,
                "How alerts arrive",
                "/service/alerts",
                actor -> actor.is(Role.ADMINISTRATOR) && !actor.is(Role.IRO_MANAGER));
    }
}
