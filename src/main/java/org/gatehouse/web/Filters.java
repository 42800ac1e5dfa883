package org.gatehouse.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gatehouse.form.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody typed into the filters of a list, the same for pages, API and CSV: days, amounts, codes and words.
 * What is empty filters nothing; every problem is collected, and {@link #orRefuse()} tells them all at once.
 */
public final class Filters {

    /** The most items of one page of a list. */
    public static final int MOST = 100;

    private static final int USUAL = 50;
    private static final int LONGEST = 200;
    private static final int WHOLE_DIGITS = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 30);
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "d/M/uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(Filters::day)
            .toList();

    private final List<Problem> problems = new ArrayList<>();

    /** Without control characters, which no text here holds and the database refuses, and without space around it. */
    public static String clean(@Nullable String typed) {
        return typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    public String text(String name, @Nullable String typed) {
        return text(name, typed, LONGEST);
    }

    public String text(String name, @Nullable String typed, int longest) {
        String text = clean(typed);
        if (text.length() > longest) {
            refuse(name, "Type " + longest + " characters or fewer.");
            return "";
        }
        return text;
    }

    public Optional<LocalDate> date(String name, @Nullable String typed) {
        String text = clean(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DAYS.stream()
                .flatMap(format -> parsed(format, text).stream())
                .filter(found -> !found.isBefore(FIRST_DAY) && !found.isAfter(LAST_DAY))
                .findFirst();
        if (day.isEmpty()) {
            refuse(name, "Type a real date, for example 2026-01-31 or 31/1/2026.");
        }
        return day;
    }

    /** Pounds and pence, with or without the sign and commas. */
    public Optional<BigDecimal> pounds(String name, @Nullable String typed) {
        String text = clean(typed).replaceFirst("^£", "").replaceAll("(?<=\\d)[, ](?=\\d{3})", "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!AMOUNT.matcher(text).matches() || wholeDigits(text) > WHOLE_DIGITS) {
            refuse(name, "Type an amount in pounds, for example 25000 or 25000.50.");
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    /** One of the codes, in upper or lower case; answered as the list writes it. */
    public String code(String name, @Nullable String typed, Collection<String> codes) {
        String text = clean(typed);
        if (text.isEmpty()) {
            return "";
        }
        Optional<String> known =
                codes.stream().filter(code -> code.equalsIgnoreCase(text)).findFirst();
        if (known.isEmpty()) {
            refuse(name, "Choose one of: " + String.join(", ", codes) + ".");
        }
        return known.orElse("");
    }

    /** How many items one page of a list holds; 50 where nothing is said. */
    public int limit(@Nullable String typed) {
        String text = clean(typed);
        if (text.isEmpty()) {
            return USUAL;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            refuse("limit", "Type a whole number from 1 to " + MOST + ".");
            return USUAL;
        }
        return Integer.parseInt(text);
    }

    public void refuse(String name, String message) {
        problems.add(new Problem("/" + name, name, message));
    }

    /** @throws FilterRefused where a filter could not be read */
    public void orRefuse() {
        if (!problems.isEmpty()) {
            throw new FilterRefused(problems);
        }
    }

    private static int wholeDigits(String amount) {
        return amount.split("\\.")[0].length();
    }

    private static DateTimeFormatter day(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
