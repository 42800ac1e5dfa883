package org.gatehouse.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A browser and a script in one, as tests of signing in need them. */
abstract class SignInCalls {

    /** The module needs no engine and no tables but its own, and never becomes the tests' identity provider. */
    static final String WITHOUT = "spring.autoconfigure.exclude="
            + "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration,"
            + "org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration,"
            + "org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration,"
            + "org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration,"
            + "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerAutoConfiguration,"
            + "org.springframework.boot.autoconfigure.security.oauth2.server.servlet.OAuth2AuthorizationServerJwtAutoConfiguration,"
            + "org.springframework.boot.autoconfigure.security.oauth2.resource.servlet.OAuth2ResourceServerAutoConfiguration";

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    abstract int port();

    HttpResponse<String> signIn(String username, String password) throws Exception {
        return post(
                "/sign-in",
                "username=%s&password=%s&_csrf=%s".formatted(username, password, encoded(token("/sign-in"))));
    }

    String token(String page) throws Exception {
        var body = get(page, Map.of()).body();
        return body.substring(body.indexOf("csrf=") + "csrf=".length());
    }

    HttpResponse<String> post(String path, String form) throws Exception {
        return send(request(path, Map.of("Content-Type", "application/x-www-form-urlencoded"))
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> get(String path, Map<String, String> headers) throws Exception {
        return send(request(path, headers));
    }

    HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
        headers.forEach(request::header);
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow().replace("http://localhost:" + port(), "");
    }

    static Map<String, String> basic(String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
