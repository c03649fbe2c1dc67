package org.heard.takeout;

import java.time.Duration;
import org.heard.access.Actor;
import org.heard.access.MenuEntry;
import org.heard.access.Role;
import org.heard.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What comes round by itself, and the place in the menu.
@Configuration(proxyBeanMethods = false)
class TakeoutConfiguration {
    private static final String NAME = "Clearing away of what was taken out";

    @Bean
    Job clearingOfTakeouts(Takeouts takeouts) {
        return Job.every(
                Duration.ofMinutes(30),
                NAME,
                (organisation, now) -> takeouts.clear(Actor.system(organisation, NAME), now));
    }

    @Bean
    MenuEntry takeoutInMenu() {
        return MenuEntry.of(85, "Take everything out", "/takeout", Role.ADMINISTRATOR, Role.IRO_MANAGER);
    }
}
