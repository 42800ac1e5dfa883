package org.gatehouse.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the demonstration's pages who sends whatever they like, as a browser would not let them. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String BOUNDARY = "gatehouse-visitor";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final RunningDemonstration demo;
    private String site = "same-origin";

    Visitor(RunningDemonstration demo) {
        this.demo = demo;
    }

    static Visitor signedIn(RunningDemonstration demo, String who) {
        Visitor visitor = new Visitor(demo);
        visitor.signIn(who);
        return visitor;
    }

    HttpResponse<String> signIn(String who) {
        String token = token(get("/sign-in").body());
        return post("/sign-in", Map.of("username", who, "password", "gatehouse-demo", "_csrf", token));
    }

    /** What ends with a session: the browser knows nothing of it any more. */
    void endSession() {
        cookies.getCookieStore().removeAll();
    }

    /** Posts as a page of another site would have the browser do. */
    void comeFromElsewhere() {
        site = "cross-site";
    }

    static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("No form on this page: " + page);
        }
        return token.group(1);
    }

    HttpResponse<String> get(String path) {
        return send(to(path));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Posts as the pages with questions do. */
    HttpResponse<String> postParts(String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        new LinkedHashMap<>(fields)
                .forEach((name, value) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                        .append(name)
                        .append("\"\r\n\r\n")
                        .append(value)
                        .append("\r\n"));
        body.append("--" + BOUNDARY + "--\r\n");
        return send(to(path).header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(demo.address() + path))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", site);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
