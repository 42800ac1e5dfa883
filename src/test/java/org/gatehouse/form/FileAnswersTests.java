package org.gatehouse.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** What is typed, taken out of a file and put back again in one box of a page. */
class FileAnswersTests {

    private static final int LONGEST = 30;
    private static final Question DRAFT = new Question(
            "draft",
            QuestionType.TEXTAREA,
            "The draft",
            null,
            new Limits(false, 0, LONGEST, null, null, null, null),
            List.of(),
            null,
            List.of(),
            null,
            null,
            Map.of("fromFile", "true"));

    private final FileAnswers answers = new FileAnswers(FileAnswersTests::read);
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String[]> fields = new HashMap<>();
    private boolean takenBack;

    private static TextsOfFiles.FileText read(MultipartFile file) {
        try {
            String text = new String(file.getBytes(), StandardCharsets.UTF_8);
            if (text.isEmpty()) {
                throw FileRefused.unsound("It is empty");
            }
            return new TextsOfFiles.FileText(file.getName(), text);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private List<FilledIn> posted(String... files) {
        problems.clear();
        List<MultipartFile> chosen = new ArrayList<>();
        for (String text : files) {
            chosen.add(new MockMultipartFile("draft.txt", text.getBytes(StandardCharsets.UTF_8)));
        }
        FileAnswers.Page page = new FileAnswers.Page(fields, field -> chosen, problems);
        List<FilledIn> filledIn = answers.fill(List.of(DRAFT), page);
        takenBack = page.isTakenBack();
        return filledIn;
    }

    private void field(String name, String value) {
        fields.put(name, new String[] {value});
    }

    private String box() {
        return fields.get("draft")[0];
    }

    @Test
    void fillsTheBoxAndKnowsWhatWasTyped() {
        field("draft", "Typed.");

        assertThat(posted("From a file.")).containsExactly(new FilledIn("draft", "draft.txt", "Typed.", true));
        assertThat(box()).isEqualTo("From a file.");
    }

    @Test
    void stillKnowsWhatWasTypedWhenThePageIsShownAgain() {
        field("draft", "From a file, corrected.");
        field("draft-from", "first.txt");
        field("draft-before", "Typed.");

        assertThat(posted()).containsExactly(new FilledIn("draft", "first.txt", "Typed.", false));
        assertThat(posted("")).containsExactly(new FilledIn("draft", "first.txt", "Typed.", false));
        assertThat(problems).extracting(Problem::message).containsExactly("It is empty");
        assertThat(box()).isEqualTo("From a file, corrected.");
        assertThat(posted("Another file.")).containsExactly(new FilledIn("draft", "draft.txt", "Typed.", true));
    }

    @Test
    void putsBackWhatWasTypedEvenWhereAFileIsChosen() {
        field("draft", "From a file.");
        field("draft-from", "first.txt");
        field("draft-before", "Typed.");
        field("takeBack", "draft");

        assertThat(posted("Another file.")).isEmpty();
        assertThat(takenBack).isTrue();
        assertThat(box()).isEqualTo("Typed.");
    }

    @Test
    void leavesTheBoxAloneWhereTheTextIsTooLong() {
        field("draft", "Typed.");

        assertThat(posted("x".repeat(LONGEST + 1))).isEmpty();
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "The text of draft.txt must be 30 characters or less. Paste only the part that counts");
        assertThat(box()).isEqualTo("Typed.");
        assertThat(posted("x".repeat(LONGEST))).hasSize(1);
    }

    @Test
    void asksForTheFile() {
        field("takeText", "draft");

        assertThat(posted()).isEmpty();
        assertThat(problems).extracting(Problem::key).containsExactly("draft");
    }
}
