package org.gatehouse.form;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The council's forms. Each new wording of a form gets the next version and is kept, for the requests asked in it. */
@Service
public class Forms {

    private final JdbcClient jdbc;
    private final FormReader reader;
    private final Clock clock;
    private final Map<String, FormDefinition> latest = new TreeMap<>();
    private final Map<String, FormDefinition> earlier = new ConcurrentHashMap<>();

    Forms(JdbcClient jdbc, FormReader reader, Clock clock) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.clock = clock;
    }

    /** @throws FormRefused naming file and component, which ends the start */
    @PostConstruct
    void load() {
        for (Resource file : files()) {
            String content = content(file);
            String name = String.valueOf(file.getFilename());
            String id = reader.read(name, 1, content).id();
            int version = version(id, content);
            latest.put(id, reader.read(name, version, content));
        }
    }

    /** @throws UnknownForm if there is none of that id */
    public FormDefinition latest(String id) {
        return Optional.ofNullable(latest.get(id)).orElseThrow(() -> new UnknownForm(id));
    }

    public FormDefinition version(String id, int version) {
        FormDefinition current = latest(id);
        return current.version() == version
                ? current
                : earlier.computeIfAbsent(id + "@" + version, key -> stored(id, version));
    }

    public List<FormDefinition> all() {
        return List.copyOf(latest.values());
    }

    private FormDefinition stored(String id, int version) {
        String content = jdbc.sql("select content from forms where id = ? and version = ?")
                .params(id, version)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UnknownForm(id + ", version " + version));
        return reader.read(id + ".form", version, content);
    }

    /** Two nodes that start together may both try; the key lets one row stand. */
    private int version(String id, String content) {
        String hash = sha256(content);
        jdbc.sql(
                        """
                insert into forms (id, version, sha256, content, first_seen)
                select :id, coalesce(max(version), 0) + 1, :hash, :content, :now from forms where id = :id
                having coalesce((array_agg(sha256 order by version desc))[1], '') <> :hash
                on conflict do nothing
                """)
                .param("id", id)
                .param("hash", hash)
                .param("content", content)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select max(version) from forms where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static List<Resource> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form"))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
