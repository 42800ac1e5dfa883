package org.gatehouse.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** The council's forms, today's and those that earlier answers were given to. */
@Service
public class Forms {

    private final FormStore store;
    private final FormReader reader;
    private final Map<String, FormDefinition> latest = new TreeMap<>();
    private final Map<String, FormDefinition> versions = new ConcurrentHashMap<>();

    /** Refuses to start with a form that cannot be read or chooses from a source that nobody offers. */
    Forms(FormFiles files, FormStore store, FormReader reader, Options options) {
        this.store = store;
        this.reader = reader;
        Map<String, String> contents = files.read();
        contents.forEach((file, content) -> options.refuseUnknownSources(file, reader.read(file, content, 0)));
        contents.forEach(this::keep);
    }

    /** @throws UnknownForm if there is none */
    public FormDefinition latest(String id) {
        return Optional.ofNullable(latest.get(id)).orElseThrow(() -> UnknownForm.form(id));
    }

    /** @throws UnknownForm if there is none */
    public FormDefinition version(String id, int version) {
        return versions.computeIfAbsent(
                id + ":" + version,
                name -> store.content(id, version)
                        .map(content -> reader.read(id + ".form", content, version))
                        .orElseThrow(() -> UnknownForm.version(id, version)));
    }

    /**
     * The form as it stood at the moment, so that a request under way keeps the questions that it began with.
     *
     * @throws UnknownForm if there is none
     */
    public FormDefinition asOf(String id, Instant moment) {
        return version(id, store.version(id, moment).orElseThrow(() -> UnknownForm.form(id)));
    }

    public List<FormDefinition> all() {
        return List.copyOf(latest.values());
    }

    /** The forms that a request can be made with. */
    public List<FormDefinition> requestForms() {
        return all().stream().filter(form -> form.use() == FormUse.REQUEST).toList();
    }

    private void keep(String file, String content) {
        String id = file.substring(0, file.length() - ".form".length());
        FormDefinition form = reader.read(file, content, store.keep(id, content));
        latest.put(id, form);
        versions.put(id + ":" + form.version(), form);
    }
}
