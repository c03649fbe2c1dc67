package org.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.signin.SignedInAs.signedInAs;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.Route.Opens;
import org.heard.Route.Whose;
import org.heard.access.Actor;
import org.heard.access.Role;
import org.heard.signin.ChildSignedInAs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address of the service, tried as every role with every kind of child, against the table in `routes.csv`. An
/// address that is not in the table fails the build, and so does one that is no more.
class RoutesTest extends HeardTest {
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ChildSignedInAs childSignedIn;

    @Test
    void every_address_is_in_the_table_and_no_other() {
        var listed = new TreeSet<>(Route.table().stream()
                .map(route -> route.method() + "," + route.path())
                .toList());
        var mapped = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, handler) -> {
            if (isOurs(handler.getBeanType())) {
                mapped.addAll(addresses(mapping));
            }
        });
        var missing = mapped.stream()
                .filter(address -> !listed.contains(address))
                .map(address -> address
                        + (address.contains("{child}") ? ",door,own,all,own,own,own,no," : ",door,no,no,no,no,no,no,"))
                .toList();
        assertThat(missing)
                .as(
                        "addresses that service/src/test/resources/routes.csv does not have; decide for whom each opens and add")
                .isEmpty();
        listed.removeAll(mapped);
        assertThat(listed)
                .as("addresses in routes.csv that are no more: take these lines out")
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_address_opens_to_whom_the_table_says() {
        var cast = new Cast(story, anotherStory());
        return Route.table().stream()
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    var wrong = new ArrayList<String>();
                    tryAsNobody(route, cast, wrong);
                    for (var role : Role.values()) {
                        for (var whose : route.tried()) {
                            tryAs(role, whose, route, cast, wrong);
                        }
                    }
                    assertThat(wrong)
                            .as("%s opens otherwise than routes.csv says", route)
                            .isEmpty();
                }));
    }

    /// A child's own pages answer a child, and of the others none does that is not open to everybody.
    @TestFactory
    Stream<DynamicTest> no_address_of_the_staff_opens_to_a_child() {
        var cast = new Cast(story, anotherStory());
        var child = story.child("Ash Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
        return Route.table().stream()
                .filter(route -> !route.path().startsWith("/me") && route.nobody() == Opens.DOOR)
                .map(route -> DynamicTest.dynamicTest(route.toString(), () -> {
                    var path = cast.fill(route.path(), Role.IRO, Whose.OWN);
                    var request = request(route, path, cast.fill(route.form(), Role.IRO, Whose.OWN));
                    request.with(here(() -> childSignedIn.as(story.organisation(), child.id(), NOW)));
                    var answer = mvc.perform(request.with(csrf())).andReturn().getResponse();
                    assertThat(answer.getStatus() >= 400 || led(answer))
                            .as("%s answers a child: %d", route, answer.getStatus())
                            .isTrue();
                }));
    }

    private void tryAsNobody(Route route, Cast cast, List<String> wrong) throws Exception {
        var answer = ask(
                route,
                null,
                cast.fill(route.path(), Role.IRO, Whose.OWN),
                cast.fill(route.form(), Role.IRO, Whose.OWN));
        var got = led(answer) ? Opens.DOOR : opened(answer) ? Opens.YES : Opens.NO;
        if (got != route.nobody()) {
            wrong.add("nobody: %s, got %s (%d)".formatted(route.nobody(), got, answer.getStatus()));
        }
    }

    private void tryAs(Role role, Whose whose, Route route, Cast cast, List<String> wrong) throws Exception {
        var answer = ask(
                route, cast.actor(role), cast.fill(route.path(), role, whose), cast.fill(route.form(), role, whose));
        var status = answer.getStatus();
        var expected = route.roles().getOrDefault(role, Opens.NO).to(whose);
        if (status >= 500 || status == 400 || status == 405 || status == 403 || status == 415) {
            wrong.add("%s with %s child: status %d; does it need fields in the column form?"
                    .formatted(role, whose, status));
        } else if (expected != opened(answer)) {
            wrong.add("%s with %s child: should %s, but status %d"
                    .formatted(role, whose, expected ? "open" : "not be found", status));
        }
    }

    private static boolean opened(MockHttpServletResponse answer) {
        return (answer.getStatus() < 400 && !led(answer)) || answer.getStatus() == 409 || answer.getStatus() == 422;
    }

    private static boolean led(MockHttpServletResponse answer) {
        var to = answer.getRedirectedUrl();
        return to != null && (to.startsWith("/demo") || to.startsWith("/sign-in?") || to.startsWith("/card"));
    }

    private MockHttpServletResponse ask(Route route, @Nullable Actor actor, String path, String form) throws Exception {
        var request = request(route, path, form);
        if (actor != null) {
            request.with(signedInAs(actor));
        }
        return mvc.perform(request.with(csrf())).andReturn().getResponse();
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(Route route, String path, String form) {
        var fields = Arrays.stream(form.split("&"))
                .filter(field -> field.contains("="))
                .map(field -> field.split("=", 2))
                .toList();
        var files = fields.stream().filter(field -> field[0].startsWith("@")).toList();
        AbstractMockHttpServletRequestBuilder<?> request;
        if (files.isEmpty()) {
            request = MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), path);
        } else {
            var multipart = MockMvcRequestBuilders.multipart(path);
            files.forEach(file -> multipart.file(
                    new MockMultipartFile(file[0].substring(1), file[1], "text/plain", new byte[] {'x'})));
            request = multipart;
        }
        fields.stream().filter(field -> !field[0].startsWith("@")).forEach(field -> {
            if (route.method().equals("GET")) {
                request.queryParam(field[0], field[1]);
            } else {
                request.param(field[0], field[1]);
            }
        });
        return request;
    }

    private static boolean isOurs(Class<?> page) {
        return page.getName().startsWith("org.heard.")
                && !page.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
    }

    private static List<String> addresses(RequestMappingInfo mapping) {
        var methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method + "," + path))
                .toList();
    }
}
