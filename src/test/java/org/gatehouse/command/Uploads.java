package org.gatehouse.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gatehouse.command.RunningDemonstration.Answer;

/** Adds and opens documents of the running demonstration as a script does. */
final class Uploads {

    private static final String BOUNDARY = "gatehouse-boundary";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final RunningDemonstration demo;

    Uploads(RunningDemonstration demo) {
        this.demo = demo;
    }

    Answer upload(String who, String path, String name, byte[] content, String... headers) {
        HttpRequest.Builder request = to(who, path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(name, content)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> answer = send(request.build());
        try {
            JsonNode body = JSON.readTree(answer.body());
            return new Answer(answer.statusCode(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    HttpResponse<byte[]> download(String who, String id) {
        return send(to(who, "/documents/" + id).build());
    }

    private HttpRequest.Builder to(String who, String path) {
        String pair = who + ":gatehouse-demo";
        return HttpRequest.newBuilder(URI.create(demo.address() + "/api/v1" + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] body(String name, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
