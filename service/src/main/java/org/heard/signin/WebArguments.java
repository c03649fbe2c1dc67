package org.heard.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands a page who asks, which day it is and what time: `Actor`, `Self` for a child, `LocalDate` and
/// `Instant` parameters without an annotation; and `SignedIn` where the account itself is what the page is about.
@Configuration(proxyBeanMethods = false)
class WebArguments implements WebMvcConfigurer {
    private static final Set<Class<?>> TYPES =
            Set.of(Actor.class, Self.class, SignedIn.class, LocalDate.class, Instant.class);

    private final Clock clock;

    WebArguments(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FromRequest());
    }

    private final class FromRequest implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            var type = parameter.getParameterType();
            return parameter.getParameterAnnotations().length == 0 && TYPES.contains(type);
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var type = parameter.getParameterType();
            if (type == Instant.class) {
                return clock.instant();
            }
            var value = type == SignedIn.class
                    ? request.getUserPrincipal()
                    : request.getAttribute(attribute(type), RequestAttributes.SCOPE_REQUEST);
            if (!type.isInstance(value)) {
                throw new NotFound();
            }
            return value;
        }

        private static String attribute(Class<?> type) {
            return type == Actor.class ? ActorFilter.ACTOR : type == Self.class ? ActorFilter.SELF : ActorFilter.TODAY;
        }
    }
}
