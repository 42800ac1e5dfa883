package org.gatehouse.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A demand on a number with its unit, as rules write it: {@code time <= 24 hours}, {@code percent >= 99.5}. {@code money} alone asks
 * for a sum above nothing. A working day counts as a day, a month as 30 days and a year as 12 months.
 */
record Measure(Unit unit, String sign, double limit) {

    /** What is counted. */
    enum Unit {
        HOURS,
        PERCENT,
        MONEY
    }

    private static final Pattern WRITTEN = Pattern.compile("(time|percent)\\s*(<=|>=|<|>)\\s*([\\d.]+)\\s*([a-z]*)");
    private static final Map<String, Double> HOURS = Map.of(
            "minut", 1.0 / 60, "hour", 1.0, "hr", 1.0, "day", 24.0, "week", 168.0, "month", 720.0, "year", 8640.0,
            "annum", 8640.0, "quarter", 2160.0);
    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("a", 1.0),
            Map.entry("an", 1.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("twelv", 12.0),
            Map.entry("fourteen", 14.0),
            Map.entry("fifteen", 15.0),
            Map.entry("eighteen", 18.0),
            Map.entry("twenti", 20.0),
            Map.entry("thirti", 30.0),
            Map.entry("sixti", 60.0),
            Map.entry("nineti", 90.0));
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+(\\.\\d+)?");
    private static final Pattern PENCE = Pattern.compile("\\d+(\\.\\d+)?p");
    private static final double PENCE_IN_A_POUND = 100;
    private static final int TO_UNIT = 3;

    /** @return nothing if it is no measure */
    static Optional<Measure> of(String written) {
        if (written.strip().equals("money")) {
            return Optional.of(new Measure(Unit.MONEY, ">", 0));
        }
        Matcher match = WRITTEN.matcher(written.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(match.group(3));
        if (match.group(1).equals("percent")) {
            return Optional.of(new Measure(Unit.PERCENT, match.group(2), number));
        }
        Double hours = HOURS.get(Words.ENGLISH.basic(match.group(4)));
        if (hours == null) {
            throw new IllegalArgumentException("“" + written + "” names no unit of time");
        }
        return Optional.of(new Measure(Unit.HOURS, match.group(2), number * hours));
    }

    /** Where the reading names an amount that the demand holds for. */
    List<Span> in(Reading reading) {
        List<Token> words = reading.words();
        return Stream.iterate(0, at -> at < words.size(), at -> at + 1)
                .flatMap(at -> amount(reading, at).stream())
                .toList();
    }

    private Optional<Span> amount(Reading reading, int at) {
        Optional<Double> number = number(reading.words().get(at).term());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return switch (unit) {
            case PERCENT -> isPercent(reading, at) ? held(number.get(), at, at) : Optional.empty();
            case MONEY -> isMoney(reading, at) ? held(number.get(), at, at) : Optional.empty();
            case HOURS -> time(reading, at, number.get());
        };
    }

    private static boolean isPercent(Reading reading, int at) {
        int end = reading.words().get(at).end();
        String after = reading.text()
                .substring(end, Math.min(reading.text().length(), end + 9))
                .strip();
        return after.startsWith("%") || after.startsWith("per cent") || after.startsWith("percent");
    }

    private static boolean isMoney(Reading reading, int at) {
        int start = reading.words().get(at).start();
        return PENCE.matcher(reading.words().get(at).term()).matches()
                || start > 0 && "£$€".indexOf(reading.text().charAt(start - 1)) >= 0;
    }

    /** The unit may stand behind a word or the number in figures: “5 working days”, “thirty (30) days”. */
    private Optional<Span> time(Reading reading, int at, double number) {
        for (int next = at + 1; next <= at + TO_UNIT && next < reading.words().size(); next++) {
            String term = reading.words().get(next).term();
            Double hours = HOURS.get(term);
            if (hours != null) {
                return held(number * hours, at, next);
            }
            boolean bracketed = reading.text()
                    .startsWith("(", Math.max(0, reading.words().get(next).start() - 1));
            if (number(term).isPresent() && !bracketed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Span> held(double amount, int from, int to) {
        return holds(amount) ? Optional.of(new Span(from, to)) : Optional.empty();
    }

    private static Optional<Double> number(String term) {
        Double spelt = NUMBERS.get(term);
        if (spelt != null) {
            return Optional.of(spelt);
        }
        if (PENCE.matcher(term).matches()) {
            return Optional.of(Double.parseDouble(term.substring(0, term.length() - 1)) / PENCE_IN_A_POUND);
        }
        return NUMBER.matcher(term).matches()
                ? Optional.of(Double.parseDouble(term.replace(",", "")))
                : Optional.empty();
    }

    /** As people say it, for example “at most 24 hours”. */
    String inWords() {
        if (unit == Unit.MONEY) {
            return "a sum of money";
        }
        String bound = switch (sign) {
            case "<=" -> "at most ";
            case ">=" -> "at least ";
            case "<" -> "less than ";
            default -> "more than ";
        };
        String number = java.math.BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
        return bound + number + (unit == Unit.PERCENT ? " per cent" : " hours");
    }

    private boolean holds(double amount) {
        return switch (sign) {
            case "<=" -> amount <= limit;
            case ">=" -> amount >= limit;
            case "<" -> amount < limit;
            default -> amount > limit;
        };
    }
}
