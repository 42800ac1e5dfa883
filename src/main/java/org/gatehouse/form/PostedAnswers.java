package org.gatehouse.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Reads a posted page of a case: files chosen are kept at once, and their ids join the answers given before. */
@Component
public class PostedAnswers {

    private static final int FILES = 20;

    private final BrowserAnswers browser;
    private final Uploads uploads;
    private final FileAnswers fileAnswers;

    PostedAnswers(BrowserAnswers browser, Uploads uploads, FileAnswers fileAnswers) {
        this.browser = browser;
        this.uploads = uploads;
        this.fileAnswers = fileAnswers;
    }

    /** @param taskId the task whose form was posted; nothing for the form of the request itself */
    public Posted read(
            String caseReference, @Nullable String taskId, List<Question> questions, HttpServletRequest request) {
        TypedText.remember(request, questions);
        Map<String, String[]> parameters = new HashMap<>(request.getParameterMap());
        List<Problem> problems = new ArrayList<>();
        questions.stream()
                .filter(question -> question.type() == QuestionType.FILEPICKER)
                .forEach(question -> {
                    List<String> kept = keep(
                            chosen(request, question.key()),
                            file -> uploads.keep(caseReference, taskId, question.key(), file),
                            question,
                            problems);
                    parameters.merge(question.key(), kept.toArray(String[]::new), PostedAnswers::joined);
                });
        FileAnswers.Page page = new FileAnswers.Page(parameters, field -> chosen(request, field), problems);
        List<FilledIn> filledIn = fileAnswers.fill(questions, page);
        return new Posted(browser.read(questions, parameters), List.copyOf(problems), filledIn, page.isTakenBack());
    }

    /** How one file becomes a document. */
    private interface Keeping {
        String id(MultipartFile file);
    }

    private static List<String> keep(
            List<MultipartFile> files, Keeping keeping, Question question, List<Problem> problems) {
        List<String> ids = new ArrayList<>();
        if (files.size() > FILES) {
            problems.add(
                    problem(question, "Choose up to " + FILES + " files at a time for " + Wording.quoted(question)));
            return ids;
        }
        for (MultipartFile file : files) {
            try {
                ids.add(keeping.id(file));
            } catch (FileRefused refused) {
                problems.add(problem(question, refused.reason()));
            }
        }
        return ids;
    }

    static Problem problem(Question question, String message) {
        return new Problem("/answers/" + question.key(), question.key(), message);
    }

    /** A browser sends a file without name and content where none was chosen. */
    private static List<MultipartFile> chosen(HttpServletRequest request, String field) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null
                ? List.of()
                : multipart.getFiles(field).stream()
                        .filter(file -> !file.isEmpty() || isNamed(file.getOriginalFilename()))
                        .toList();
    }

    private static boolean isNamed(@Nullable String name) {
        return name != null && !name.isBlank();
    }

    private static String[] joined(String[] before, String[] added) {
        return Stream.concat(Stream.of(before), Stream.of(added)).toArray(String[]::new);
    }
}
