package org.gatehouse.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;

/** SHA-256 of a record's state as canonical JSON (RFC 8785), in hexadecimal. */
public final class StateHash {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private StateHash() {}

    public static String of(Object state) {
        return HexFormat.of().formatHex(sha256(canonical(state)));
    }

    /** The exact bytes that are hashed. */
    static byte[] canonical(Object state) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(state)).getEncodedUTF8();
        } catch (JsonProcessingException cannotWrite) {
            throw new IllegalArgumentException("This state cannot be written as JSON.", cannotWrite);
        } catch (IOException cannotRead) {
            throw new IllegalArgumentException("This state is no canonical JSON.", cannotRead);
        }
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
