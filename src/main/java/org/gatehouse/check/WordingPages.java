package org.gatehouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.gatehouse.form.Problem;
import org.gatehouse.text.ReadText;
import org.gatehouse.text.TextReader;
import org.gatehouse.text.TextRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The wording check as a page for everybody who is signed in: hand in a text, get the report, correct and check again.
 * Nothing is kept, so loading the report again does no harm.
 */
@Controller
class WordingPages {

    private final WordingCheck check;
    private final TextReader reader;

    WordingPages(WordingCheck check, TextReader reader) {
        this.check = check;
        this.reader = reader;
    }

    @GetMapping("/wording")
    String ask(Model model) {
        fill(model, CheckAsk.nothingYet(), List.of());
        return "check/form";
    }

    @PostMapping("/wording")
    ModelAndView check(
            @RequestParam(defaultValue = "") String mode,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String before,
            Model model) {
        CheckAsk ask = new CheckAsk(mode, text, file, before);
        List<Problem> problems = new ArrayList<>();
        if (ask.chosen().isEmpty()) {
            problems.add(new Problem("/mode", "mode", "Choose whose text it is"));
        }
        Optional<ReadText> read = read(ask, problems);
        Optional<WordingReport> report = problems.isEmpty()
                ? unlessRefused(
                        ask.fileName() == null ? "text" : "file",
                        () -> check.check(read.orElseThrow(), ask.chosen().orElseThrow()),
                        problems)
                : Optional.empty();
        if (report.isEmpty()) {
            fill(model, ask, problems);
            return new ModelAndView("check/form", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        report(model, ask, report.get());
        return new ModelAndView("check/report", model.asMap());
    }

    private Optional<ReadText> read(CheckAsk ask, List<Problem> problems) {
        String name = ask.fileName();
        MultipartFile file = ask.file();
        if (name != null && file != null) {
            return unlessRefused("file", () -> reader.file(name, file), problems);
        }
        return unlessRefused("text", () -> reader.pasted(ask.text()), problems);
    }

    private static <T> Optional<T> unlessRefused(String field, Supplier<T> reading, List<Problem> problems) {
        try {
            return Optional.of(reading.get());
        } catch (TextRefused refused) {
            problems.add(new Problem("/" + field, field, String.valueOf(refused.getMessage())));
            return Optional.empty();
        }
    }

    private static void fill(Model model, CheckAsk ask, List<Problem> problems) {
        model.addAttribute("ask", ask);
        model.addAttribute("problems", problems);
        Map<String, String> errors =
                problems.stream().collect(Collectors.toMap(Problem::key, Problem::message, (first, second) -> first));
        model.addAttribute("errors", errors);
    }

    private static void report(Model model, CheckAsk ask, WordingReport report) {
        Optional<EarlierResults> earlier = EarlierResults.read(ask.before());
        fill(model, ask.again(EarlierResults.of(report)), List.of());
        model.addAttribute("view", new ReportView(report));
        model.addAttribute("source", ask.fileName());
        model.addAttribute("textLeftAside", ask.leavesTextAside());
        Optional<Comparison> comparison =
                earlier.filter(before -> before.isComparableWith(report)).map(before -> Comparison.of(before, report));
        model.addAttribute("comparison", comparison.orElse(null));
        model.addAttribute("incomparable", earlier.isPresent() && comparison.isEmpty());
    }
}
