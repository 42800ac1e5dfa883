package org.gatehouse.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words somebody searches a register for: all of them must be in the record, in whatever case. */
record SearchWords(List<String> words) {

    static SearchWords of(String typed) {
        return new SearchWords(Arrays.stream(typed.toLowerCase(Locale.UK).split("[\\s\\p{Cntrl}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    boolean areIn(@Nullable String... texts) {
        String all = Stream.of(texts)
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.UK);
        return words.stream().allMatch(all::contains);
    }
}
