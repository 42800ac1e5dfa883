package org.gatehouse.register;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One option of a select. */
record Choice(String value, String label, boolean chosen) {

    static <E extends Enum<E>> List<Choice> of(E[] options, Function<E, String> label, String chosen) {
        return Arrays.stream(options)
                .map(option -> new Choice(
                        option.name(), label.apply(option), option.name().equals(chosen)))
                .toList();
    }
}
