package org.gatehouse.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gatehouse.form.AnswersRefused;
import org.gatehouse.form.FileRefused;
import org.gatehouse.form.Problem;
import org.gatehouse.text.ReadText;
import org.gatehouse.text.TextReader;
import org.gatehouse.text.TextRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The wording check over HTTP, as promised in the public contract. Nothing of what is checked is kept. */
@RestController
@RequestMapping("/api/v1/wording-checks")
class WordingCheckApi {

    private final WordingCheck check;
    private final TextReader reader;

    WordingCheckApi(WordingCheck check, TextReader reader) {
        this.check = check;
        this.reader = reader;
    }

    /** What is asked with pasted text. */
    record Ask(@Nullable String mode, @Nullable String text) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    WordingAnswer pasted(@RequestBody Ask ask) {
        List<Problem> problems = new ArrayList<>();
        String text = ask.text() == null ? "" : ask.text();
        if (text.isBlank()) {
            problems.add(new Problem("/text", "text", "Give the text to check."));
        }
        Mode mode = mode(ask.mode(), problems);
        return WordingAnswer.of(checked(() -> reader.pasted(text), mode), new Positions(text));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    WordingAnswer file(@RequestPart("file") MultipartFile file, @RequestParam(required = false) @Nullable String mode) {
        Mode known = mode(mode, new ArrayList<>());
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return WordingAnswer.of(checked(() -> reader.file(name, file), known), null);
    }

    /** Enumerations are read in either case. */
    private static Mode mode(@Nullable String given, List<Problem> problems) {
        String name = given == null ? "" : given.strip().toUpperCase(Locale.ROOT);
        if (Arrays.stream(Mode.values()).noneMatch(mode -> mode.name().equals(name))) {
            problems.add(new Problem("/mode", "mode", "Say whose text it is: TENDER or SUPPLIER."));
        }
        if (!problems.isEmpty()) {
            throw new AnswersRefused(problems);
        }
        return Mode.valueOf(name);
    }

    /** Reads a document. */
    private interface Reading {
        ReadText read();
    }

    private WordingReport checked(Reading reading, Mode mode) {
        try {
            return check.check(reading.read(), mode);
        } catch (TextRefused refused) {
            String sentence = String.valueOf(refused.getMessage());
            throw switch (refused.kind()) {
                case TOO_LARGE -> FileRefused.tooLarge(sentence);
                case WRONG_TYPE -> FileRefused.wrongType(sentence);
                default -> FileRefused.unsound(sentence);
            };
        }
    }
}
