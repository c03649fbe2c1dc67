package org.heard.signin;

import java.time.Clock;
import org.heard.access.Persons;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// What stands before every page: a sign-in, a token in every form, and headers that let nothing foreign in.
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /// Pages that answer before anyone has signed in.
    static final String[] OPEN = {
        "/sign-in",
        "/demo/**",
        "/setup",
        "/assets/**",
        "/favicon.ico",
        "/health",
        "/help",
        "/accessibility",
        "/error",
        "/leave",
        "/card/**",
        "/visit/**",
        "/afterwards/**",
        "/have-it"
    };

    @Bean
    FilterRegistrationBean<RequestNumber> requestNumber() {
        var outermost = new FilterRegistrationBean<>(new RequestNumber());
        outermost.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return outermost;
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain doors(
            HttpSecurity http,
            Accounts accounts,
            Persons persons,
            Sessions sessions,
            ChildSessions children,
            SecurityContextRepository kept,
            Clock clock,
            ObjectProvider<KeepsUnsent> unsent,
            @Value("${heard.demo}") boolean demo)
            throws Exception {
        var refused = new Refused(demo, unsent, clock);
        return http.securityContext(context -> context.securityContextRepository(kept))
                // A way out that a page too old cannot block: whoever makes somebody leave has done no more than that.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/leave"))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                                "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self' "
                                        + Leaving.ELSEWHERE + "; frame-ancestors 'none'"))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("geolocation=(), camera=(), microphone=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .addFilterBefore(
                        new ActorFilter(accounts, persons, sessions, children, clock), AuthorizationFilter.class)
                .build();
    }

    @Bean
    SecurityContextRepository kept() {
        return new HttpSessionSecurityContextRepository();
    }

    /// Argon2id with the parameters OWASP names first: 19 MiB, two passes, one lane.
    @Bean
    PasswordEncoder passwordEncoder() {
        return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
