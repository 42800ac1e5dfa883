package org.gatehouse.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the identity provider's discovery document is where the settings say and names what signing in needs. */
final class IdentityProviderCheck {

    private static final String NAME = "identity";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final List<String> NEEDED = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");

    private IdentityProviderCheck() {}

    static Check of(String issuer) {
        String address = issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration";
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .timeout(PATIENCE)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    ? described(issuer, new ObjectMapper().readTree(answer.body()))
                    : Check.wrong(NAME, address + " answers " + answer.statusCode() + ".");
        } catch (IOException | IllegalArgumentException failed) {
            return Check.wrong(
                    NAME, address + " cannot be read: " + failed.getClass().getSimpleName() + ".");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Check.wrong(NAME, address + " was not waited for.");
        }
    }

    private static Check described(String issuer, JsonNode document) {
        String named = document.path("issuer").asText();
        if (!named.equals(issuer)) {
            return Check.wrong(NAME, "GATEHOUSE_OIDC_ISSUER must be exactly what the provider calls itself: " + named);
        }
        String missing = NEEDED.stream()
                .filter(name -> document.path(name).asText().isEmpty())
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return Check.wrong(NAME, issuer + " names no " + missing + ".");
        }
        return Check.right(
                NAME,
                document.has("end_session_endpoint")
                        ? issuer
                        : issuer + " (nobody can sign out there: signing out ends the session here only)");
    }
}
