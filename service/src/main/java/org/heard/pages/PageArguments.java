package org.heard.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Hands a page its frame, what was typed and where it is: `Page`, `Form` and `Query` parameters.
@Configuration(proxyBeanMethods = false)
public class PageArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final ObjectProvider<Surroundings> surroundings;
    private final boolean demo;

    PageArguments(ObjectProvider<Surroundings> surroundings, @Value("${heard.demo:false}") boolean demo) {
        this.surroundings = surroundings;
        this.demo = demo;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Page.class || type == Form.class || type == Query.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = (HttpServletRequest) webRequest.getNativeRequest();
        var type = parameter.getParameterType();
        if (type == Page.class) {
            return page(request);
        }
        return type == Form.class ? Form.posted(request.getParameterMap()) : query(request);
    }

    /// The frame of the page a request asks for.
    public Page page(HttpServletRequest request) {
        var told = surroundings.getObject();
        return new Page(
                "",
                told.reader(request).orElse(null),
                told.navigation(request),
                flash(request),
                told.today(request),
                demo,
                idle(request),
                csrf(request));
    }

    private static int idle(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    private static @Nullable Flash flash(HttpServletRequest request) {
        var kept = RequestContextUtils.getInputFlashMap(request);
        return kept == null ? null : (Flash) kept.get(Flash.NAME);
    }

    private static Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token::getToken)
                : new Csrf("_csrf", "");
    }

    /// From the address alone: what was posted, a name among it, must never reach one.
    private static Query query(HttpServletRequest request) {
        var choices = new LinkedHashMap<String, List<String>>();
        ServletUriComponentsBuilder.fromRequest(request)
                .build()
                .getQueryParams()
                .forEach((name, values) -> choices.put(
                        decoded(name),
                        values.stream().map(PageArguments::decoded).toList()));
        return new Query(request.getRequestURI(), choices);
    }

    private static String decoded(@Nullable String text) {
        return text == null ? "" : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
