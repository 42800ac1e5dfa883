package org.gatehouse.worklist;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gatehouse.access.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Your work at a glance, and the task list. */
@Controller
class WorkPages {

    private static final int MOST = 100;
    private static final Map<String, String> VIEWS = Map.of(
            "me", "Tasks for you",
            "available", "Available to your groups",
            "others", "Waiting for others",
            "done", "Completed by you");

    private final TaskReading reading;
    private final TaskLine.Builder lines;
    private final CurrentPerson current;

    WorkPages(TaskReading reading, TaskLine.Builder lines, CurrentPerson current) {
        this.reading = reading;
        this.lines = lines;
        this.current = current;
    }

    /** A way to look at the list. */
    record View(String label, String href, boolean current) {}

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("mine", tasks("me"));
        model.addAttribute("available", tasks("available"));
        return "home";
    }

    @GetMapping("/tasks")
    String list(@RequestParam(defaultValue = "me") String view, Model model) {
        String chosen = VIEWS.containsKey(view) ? view : "me";
        model.addAttribute(
                "views",
                List.of("me", "available", "others", "done").stream()
                        .map(key -> new View(label(key), "/tasks?view=" + key, key.equals(chosen)))
                        .toList());
        model.addAttribute("heading", label(chosen));
        model.addAttribute("tasks", tasks(chosen));
        return "worklist/list";
    }

    private static String label(String view) {
        return Objects.requireNonNull(VIEWS.get(view));
    }

    private List<TaskLine> tasks(String whose) {
        String state = whose.equals("done") ? "COMPLETED" : "OPEN";
        return reading.list(current.person(), new TaskSearch.Query("", "", whose, state, null, "", MOST)).stream()
                .map(lines::of)
                .toList();
    }
}
