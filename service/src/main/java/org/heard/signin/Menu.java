package org.heard.signin;

import org.heard.access.MenuEntry;
import org.heard.access.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The administrators' place in the menu.
@Configuration(value = "signinMenu", proxyBeanMethods = false)
class Menu {
    @Bean
    MenuEntry peopleInMenu() {
        return MenuEntry.of(70, "People", "/people", Role.ADMINISTRATOR);
    }
}
