package org.gatehouse.check;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What somebody handed in to have its wording checked, as they typed it. A file that was chosen is what is checked, even
 * where text was pasted beside it.
 *
 * @param mode whose text they say it is
 * @param before what the last report found, as {@link EarlierResults} writes it
 */
record CheckAsk(String mode, String text, @Nullable MultipartFile file, String before) {

    /** What no page of ours carries is dropped. */
    CheckAsk {
        before = EarlierResults.read(before).map(EarlierResults::written).orElse("");
    }

    static CheckAsk nothingYet() {
        return new CheckAsk("", "", null, "");
    }

    /** The same text, to be corrected and checked again. */
    CheckAsk again(EarlierResults results) {
        return new CheckAsk(mode, text, null, results.written());
    }

    Optional<Mode> chosen() {
        return Arrays.stream(Mode.values())
                .filter(each -> each.name().equals(mode))
                .findFirst();
    }

    /** The name of the file, if one was chosen; a browser sends an empty part where none was. */
    public @Nullable String fileName() {
        String name = file == null ? null : file.getOriginalFilename();
        return name == null || name.isBlank() ? null : name;
    }

    /** Whether text was pasted that was not looked at, because a file was chosen. */
    boolean leavesTextAside() {
        return fileName() != null && !text.isBlank();
    }
}
