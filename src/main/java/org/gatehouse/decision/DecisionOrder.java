package org.gatehouse.decision;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.gatehouse.web.Filters;
import org.jspecify.annotations.Nullable;

/**
 * How the history of decisions is ordered. Within the same key the number decides, so that every decision has one place;
 * decisions without a value come last both ways.
 */
enum DecisionOrder {
    NEWEST("-decidedAt", Column.MOMENT, true),
    OLDEST("decidedAt", Column.MOMENT, false),
    NUMBER("number", Column.NUMBER, false),
    NUMBER_BACKWARDS("-number", Column.NUMBER, true),
    VALUE("value", Column.VALUE_OR_MOST, false),
    VALUE_BACKWARDS("-value", Column.VALUE_OR_LEAST, true);

    private final String code;
    private final Column column;
    private final boolean falling;

    DecisionOrder(String code, Column column, boolean falling) {
        this.code = code;
        this.column = column;
        this.falling = falling;
    }

    /** What can be ordered by, and how a cursor writes it. */
    private enum Column {
        MOMENT(
                "d.decided_at",
                "to_char(d.decided_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
                "timestamptz",
                "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z"),
        NUMBER("d.number", "d.number", "text", "TDA-\\d{4}-\\d{4,9}"),
        VALUE_OR_MOST("coalesce(d.cost_baseline, 1000000000000000)", "numeric"),
        VALUE_OR_LEAST("coalesce(d.cost_baseline, -1)", "numeric");

        private final String sql;
        private final String written;
        private final String type;
        private final Pattern form;

        Column(String sql, String type) {
            this(sql, "cast(" + sql + " as text)", type, "-?\\d{1,16}(\\.\\d{1,2})?");
        }

        Column(String sql, String written, String type, String form) {
            this.sql = sql;
            this.written = written;
            this.type = type;
            this.form = Pattern.compile(form);
        }
    }

    /** Newest first where nothing is said. */
    static DecisionOrder of(@Nullable String typed, Filters problems) {
        List<String> codes = Arrays.stream(values()).map(DecisionOrder::code).toList();
        String wanted = problems.code("sort", typed, codes);
        return values()[Math.max(0, codes.indexOf(wanted))];
    }

    /** The name in the parameter {@code sort}; a minus sign turns it round. */
    String code() {
        return code;
    }

    /** What is ordered by, as a cursor keeps it. */
    String written() {
        return column.written;
    }

    /** Whether this can be the key of a cursor; a day that does not exist would be the database's to refuse. */
    boolean isKey(String key) {
        if (!column.form.matcher(key).matches()) {
            return false;
        }
        try {
            return column != Column.MOMENT || Instant.parse(key).isAfter(Instant.EPOCH);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    /** Those after the place, or before it: with the parameters {@code key} and {@code place}. */
    String beyond(boolean back) {
        String than = falling == back ? " > " : " < ";
        return "(" + column.sql + ", d.number)" + than + "(cast(:key as " + column.type + "), :place)";
    }

    String by(boolean back) {
        String way = falling == back ? " asc" : " desc";
        return column.sql + way + ", d.number" + way;
    }
}
