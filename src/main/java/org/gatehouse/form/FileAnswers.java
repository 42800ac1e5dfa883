package org.gatehouse.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Answers in words that are taken out of a file; what had been typed is kept on the page until it is saved. */
@Component
class FileAnswers {

    private static final String FILE = "-file";
    private static final String FROM = "-from";
    private static final String BEFORE = "-before";

    private final TextsOfFiles texts;

    FileAnswers(TextsOfFiles texts) {
        this.texts = texts;
    }

    /** What was posted: its fields, its files and what is wrong with them. */
    static final class Page {

        private final Map<String, String[]> fields;
        private final Function<String, List<MultipartFile>> files;
        private final List<Problem> problems;
        private boolean takenBack;

        Page(Map<String, String[]> fields, Function<String, List<MultipartFile>> files, List<Problem> problems) {
            this.fields = fields;
            this.files = files;
            this.problems = problems;
        }

        boolean isTakenBack() {
            return takenBack;
        }

        private boolean has(String field) {
            return fields.containsKey(field);
        }

        private String text(String field) {
            return String.join("", fields.getOrDefault(field, new String[0]));
        }

        private boolean isPressed(String button, Question question) {
            return List.of(fields.getOrDefault(button, new String[0])).contains(question.key());
        }

        private void wrong(Question question, String message) {
            problems.add(PostedAnswers.problem(question, message));
        }
    }

    /** Fills in the fields of the page; what was filled in before stays known as long as the page is shown again. */
    List<FilledIn> fill(List<Question> questions, Page page) {
        List<FilledIn> filledIn = new ArrayList<>();
        questions.stream()
                .filter(Question::takesFile)
                .forEach(question -> fill(question, page).ifPresent(filledIn::add));
        return List.copyOf(filledIn);
    }

    private Optional<FilledIn> fill(Question question, Page page) {
        String key = question.key();
        if (page.isPressed("takeBack", question)) {
            page.fields.put(key, new String[] {page.text(key + BEFORE)});
            page.takenBack = true;
            return Optional.empty();
        }
        List<MultipartFile> files = page.files.apply(key + FILE);
        if (files.isEmpty() && page.isPressed("takeText", question)) {
            page.wrong(question, "Choose the file whose text goes into the box");
        }
        Optional<TextsOfFiles.FileText> read = files.stream().findFirst().flatMap(file -> read(question, file, page));
        if (read.isEmpty()) {
            return page.has(key + FROM)
                    ? Optional.of(new FilledIn(key, page.text(key + FROM), page.text(key + BEFORE), false))
                    : Optional.empty();
        }
        String typed = page.text(page.has(key + FROM) ? key + BEFORE : key);
        page.fields.put(key, new String[] {read.get().text()});
        return Optional.of(new FilledIn(key, read.get().name(), typed, true));
    }

    private Optional<TextsOfFiles.FileText> read(Question question, MultipartFile file, Page page) {
        try {
            TextsOfFiles.FileText read = texts.textOf(file);
            Optional<String> tooLong = PlainText.tooLong(
                    "The text of " + read.name(), read.text(), question.limits().maxLength());
            tooLong.ifPresent(message -> page.wrong(question, message + ". Paste only the part that counts"));
            return tooLong.isPresent() ? Optional.empty() : Optional.of(read);
        } catch (FileRefused refused) {
            page.wrong(question, refused.reason());
            return Optional.empty();
        }
    }
}
