package org.gatehouse.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an answer must keep to. {@code validationType} is {@code email}, {@code url} or nothing. */
public record Limits(
        boolean required,
        int minLength,
        int maxLength,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Pattern pattern,
        @Nullable String validationType) {}
