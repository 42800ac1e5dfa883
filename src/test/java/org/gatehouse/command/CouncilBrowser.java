package org.gatehouse.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser between Gatehouse and the identity provider that shows each step, so that a test can change one. */
final class CouncilBrowser {

    private static final int MOST_REDIRECTS = 10;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    /** Trap: the service's cookie is for https only, which a cookie manager would not send to a test's own http. */
    private final Map<String, Map<String, String>> cookies = new HashMap<>();

    private final List<URI> way = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final String gatehouse;

    CouncilBrowser(String gatehouse) {
        this.gatehouse = gatehouse;
    }

    /** Presses the button on the sign-in page and types the password at the provider, as far as Gatehouse's answer. */
    HttpResponse<String> signIn(String who) {
        return follow(get(comeBack(who)));
    }

    /** The same for somebody whom the provider still knows. */
    HttpResponse<String> signInAgain() {
        return open("/sign-in/council");
    }

    /** The same, up to the address by which the provider sends people back, which is not opened yet. */
    String comeBack(String who) {
        HttpResponse<String> form = follow(get(gatehouse + "/sign-in/council"));
        HttpResponse<String> answer = post(
                form.uri().resolve("/login").toString(),
                Map.of("username", who, "password", CouncilDirectory.PASSWORD, "_csrf", token(form)));
        while (!location(answer).startsWith(gatehouse)) {
            answer = get(location(answer));
        }
        return location(answer);
    }

    HttpResponse<String> open(String path) {
        return follow(get(gatehouse + path));
    }

    HttpResponse<String> signOut() {
        String token = token(open("/"));
        return follow(post(gatehouse + "/sign-out", Map.of("_csrf", token)));
    }

    /** Every address that was opened. */
    List<URI> way() {
        return List.copyOf(way);
    }

    HttpResponse<String> get(String address) {
        return send(to(address));
    }

    HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        for (int step = 0; last.statusCode() / 100 == 3 && step < MOST_REDIRECTS; step++) {
            last = get(location(last));
        }
        return last;
    }

    HttpResponse<String> post(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(to(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String address) {
        URI uri = URI.create(address);
        way.add(uri);
        String sent = cookies.getOrDefault(uri.getAuthority(), Map.of()).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).header("Accept", "text/html").header("Sec-Fetch-Site", "same-origin");
        return sent.isEmpty() ? request : request.header("Cookie", sent);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String[] pair = cookie.split(";", 2)[0].split("=", 2);
                cookies.computeIfAbsent(answer.uri().getAuthority(), unseen -> new HashMap<>())
                        .put(pair[0], pair[1]);
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String location(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
        return answer.uri().resolve(location).toString();
    }

    private static String token(HttpResponse<String> page) {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No form at " + page.uri() + ": " + page.body());
        }
        return token.group(1);
    }
}
