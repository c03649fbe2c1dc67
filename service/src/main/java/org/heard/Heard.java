package org.heard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/// The service: one modular monolith in which an IRO service works all day.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@Modulithic(systemName = "Heard")
public class Heard {

    /// Starts the service; `--heard.demo=true` fills it with a made-up authority first.
    public static void main(String[] args) {
        SpringApplication.run(Heard.class, args);
    }
}
