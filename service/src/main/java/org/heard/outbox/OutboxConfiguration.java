package org.heard.outbox;

import java.util.Optional;
import org.heard.access.MenuEntry;
import org.heard.access.Role;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The ways out of this installation, and where one sees what takes them.
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    /// An address that cannot be read keeps the service from starting, and says why.
    @Bean
    Channel email(@Value("${heard.smtp.url:}") String url) {
        return new Email(Optional.of(url).filter(set -> !set.isBlank()).map(MailServer::parse));
    }

    @Bean
    MenuEntry outboxInMenu() {
        return MenuEntry.of(50, "Outbox", "/outbox", Role.IRO_MANAGER, Role.BUSINESS_SUPPORT, Role.ADMINISTRATOR);
    }
}
