package org.gatehouse.dpia;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The council's screening questions and risk matrix, read once at the start; a broken file stops it. */
@Component
class DpiaQuestions {

    private static final String FILE = "policy/dpia-screening.json";

    private final ScreeningFile.Content content;
    private final String sha256;

    DpiaQuestions(ObjectMapper json) {
        byte[] bytes = bytes();
        this.content = ScreeningFile.read(FILE, bytes, json);
        this.sha256 = sha256(bytes);
    }

    List<ScreeningQuestion> all() {
        return content.questions();
    }

    RiskMatrix matrix() {
        return content.matrix();
    }

    /** Version of the rule set, as its file says. */
    String version() {
        return content.version();
    }

    /** Fingerprint of the file, so that a result names exactly what it was found by. */
    String sha256() {
        return sha256;
    }

    private static byte[] bytes() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(FILE + " cannot be read", failed);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
