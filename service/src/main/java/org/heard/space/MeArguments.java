package org.heard.space;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.heard.access.NotFound;
import org.heard.pages.PageArguments;
import org.heard.signin.ChildSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Hands a page of a child's space its frame: `Me`. For whoever is not a child signed in, there is no such page.
@Configuration(proxyBeanMethods = false)
class MeArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {
    private final Spaces spaces;
    private final PageArguments pages;
    private final Opening opening;
    private final Clock clock;

    MeArguments(Spaces spaces, PageArguments pages, Opening opening, Clock clock) {
        this.spaces = spaces;
        this.pages = pages;
        this.opening = opening;
        this.clock = clock;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Me.class;
    }

    @Override
    public Me resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) webRequest.getNativeRequest();
        var self = ChildSessions.find(request).orElseThrow(NotFound::new);
        var page = pages.page(request);
        opening.must(clock.instant(), page.today());
        var opened = spaces.open(self, page.today(), page.demo());
        var left = ChildSessions.left(clock.instant()).toSeconds();
        return new Me(self, opened.name(), opened.words(), opened.own(), page, opened.read(), left, false);
    }
}
