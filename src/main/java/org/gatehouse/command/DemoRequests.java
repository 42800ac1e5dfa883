package org.gatehouse.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatehouse.access.DemoPeople;
import org.gatehouse.access.People;
import org.gatehouse.access.Person;
import org.gatehouse.form.FormExamples;
import org.gatehouse.form.Forms;
import org.gatehouse.request.RequestIntake;
import org.gatehouse.request.RequestKind;
import org.gatehouse.worklist.Outcome;
import org.gatehouse.worklist.Task;
import org.gatehouse.worklist.TaskDesk;
import org.gatehouse.worklist.WorkHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Requests of the demonstration council in several states. Nothing is inserted: its people ask and act through the same
 * services as everybody, so that records, trail and mails are the real ones.
 */
@Component
@Profile("demo")
class DemoRequests {

    private static final String DRAFT = "DRAFT";
    private static final String REASON = "Agreed for the demonstration.";

    private final RequestIntake intake;
    private final TaskDesk desk;
    private final WorkHistory work;
    private final Council council;
    private final Stories stories;

    DemoRequests(RequestIntake intake, TaskDesk desk, WorkHistory work, Council council, Stories stories) {
        this.intake = intake;
        this.desk = desk;
        this.work = work;
        this.council = council;
        this.stories = stories;
    }

    /** Whoever acts in the stories. */
    @Component
    @Profile("demo")
    record Council(People people, DemoPeople acting) {}

    /**
     * One request and how far it got.
     *
     * @param until key of the task that waits; DRAFT or END
     * @param ways outcomes other than the way forward, by task key
     */
    record Story(
            String asker,
            RequestKind kind,
            String until,
            Map<String, Object> answers,
            @Nullable Map<String, String> ways) {

        Outcome way(Task task, List<Outcome> possible) {
            String chosen = ways == null ? null : ways.get(task.key());
            return possible.stream()
                    .filter(outcome -> outcome.id().equals(chosen))
                    .findFirst()
                    .orElse(possible.get(0));
        }
    }

    /** Walks every story; only into an empty demonstration. */
    void load() {
        if (intake.isUnused()) {
            stories.read().forEach(this::walk);
        }
    }

    private void walk(Story story) {
        Person asker = council.people().find(story.asker()).orElseThrow();
        String reference = council.acting().acting(asker, () -> ask(asker, story));
        List<Task> open = work.open(reference);
        while (!open.isEmpty() && open.stream().noneMatch(task -> task.key().equals(story.until()))) {
            act(story, open.get(0));
            open = work.open(reference);
        }
    }

    private String ask(Person asker, Story story) {
        String reference =
                intake.draft(asker, story.kind(), stories.answers(story)).reference();
        if (!story.until().equals(DRAFT)) {
            intake.submit(asker, reference);
        }
        return reference;
    }

    private void act(Story story, Task task) {
        Person by = council.people().all().stream()
                .filter(person -> desk.mayComplete(person, task))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody may do " + task.key() + " in the demonstration."));
        council.acting().acting(by, () -> complete(story, task, by));
    }

    private Outcome complete(Story story, Task task, Person by) {
        Outcome way = story.way(task, desk.outcomes(task));
        desk.complete(by, task.id(), way.id(), REASON, way.example());
        return way;
    }

    /** The stories as they stand in {@code policy/}, each with answers to every question of its form. */
    @Component
    @Profile("demo")
    record Stories(ObjectMapper json, Forms forms, FormExamples examples) {

        private record File(String note, List<Story> requests) {}

        List<Story> read() {
            try (var file = new ClassPathResource("policy/demo-requests.json").getInputStream()) {
                return json.readValue(file, File.class).requests();
            } catch (IOException unreadable) {
                throw new UncheckedIOException("policy/demo-requests.json could not be read.", unreadable);
            }
        }

        Map<String, Object> answers(Story story) {
            String form = story.kind().processId();
            Map<String, Object> answers =
                    new HashMap<>(examples.of(form, forms.latest(form).version()));
            answers.putAll(story.answers());
            return answers;
        }
    }
}
