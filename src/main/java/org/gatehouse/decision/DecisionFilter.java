package org.gatehouse.decision;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gatehouse.request.RequestKind;
import org.gatehouse.web.Filters;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/**
 * Which decisions are wanted; what is empty or null leaves its question open.
 *
 * @param from the first moment that counts, the beginning of a day in London
 * @param to the first moment that counts no longer
 * @param supplier part of the supplier's name: of the decision, or the one the request names
 * @param decidedBy a username, part of a name, or part of the rule that decided
 * @param minValue pounds including VAT; a decision without a cost baseline has no value and is then not found
 */
record DecisionFilter(
        String request,
        String words,
        @Nullable Instant from,
        @Nullable Instant to,
        String outcome,
        String kind,
        String serviceArea,
        String supplier,
        String decidedBy,
        @Nullable BigDecimal minValue,
        @Nullable BigDecimal maxValue) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int LONGEST_WORDS = 500;
    private static final Pattern NUMBER = Pattern.compile("(?i)(TR|TDA)-\\d{4}-\\d{4,}");

    /** On the aliases d of decisions and r of technology_requests. */
    static final String WHERE = """
             (:request = '' or d.case_ref = :request)
             and (:number = '' or d.number = :number or d.case_ref = :number)
             and (:words = '' or exists (select 1 from decision_words w
                   where w.number = d.number and w.words @@ websearch_to_tsquery('english', :words)))
             and (cast(:from as timestamptz) is null or d.decided_at >= cast(:from as timestamptz))
             and (cast(:to as timestamptz) is null or d.decided_at < cast(:to as timestamptz))
             and (:outcome = '' or d.outcome = :outcome)
             and (:kind = '' or r.kind = :kind)
             and (:area = '' or r.service_area = :area)
             and (:supplier = '' or position(:supplier in lower(coalesce(d.supplier, r.answers ->> 'supplierName', ''))) > 0)
             and (:by = '' or position(:by in lower(coalesce(d.rule, ''))) > 0
                  or exists (select 1 from people p
                     where (p.id = d.decided_by or p.id in (select v.voter_id from votes v
                                where v.ballot_id = d.ballot_id and v.voided_at is null))
                       and (p.username = :by or position(:by in lower(p.name)) > 0
                            and not exists (select 1 from people other where other.username = :by))))
             and (cast(:min as numeric) is null or d.cost_baseline >= cast(:min as numeric))
             and (cast(:max as numeric) is null or d.cost_baseline <= cast(:max as numeric))
            """;

    /**
     * @param problems collects what cannot be read
     * @param areas the codes of the service areas
     */
    static DecisionFilter of(DecisionAsk ask, Collection<String> areas, Filters problems) {
        LocalDate from = problems.date("from", ask.from()).orElse(null);
        LocalDate to = problems.date("to", ask.to()).orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            problems.refuse("to", "Type a date that is the same as or after the first one.");
        }
        BigDecimal min = problems.pounds("minValue", ask.minValue()).orElse(null);
        BigDecimal max = problems.pounds("maxValue", ask.maxValue()).orElse(null);
        if (min != null && max != null && max.compareTo(min) < 0) {
            problems.refuse("maxValue", "Type an amount that is the same as or more than the lowest value.");
        }
        return new DecisionFilter(
                problems.text("request", ask.request()).toUpperCase(Locale.ROOT),
                problems.text("q", ask.q(), LONGEST_WORDS),
                from == null ? null : from.atStartOfDay(LONDON).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(LONDON).toInstant(),
                problems.code("outcome", ask.outcome(), outcomes()),
                problems.code("kind", ask.kind(), kinds()),
                problems.code("serviceArea", ask.serviceArea(), areas),
                problems.text("supplier", ask.supplier()).toLowerCase(Locale.ROOT),
                problems.text("decidedBy", ask.decidedBy()).toLowerCase(Locale.ROOT),
                min,
                max);
    }

    MapSqlParameterSource parameters() {
        boolean exact = NUMBER.matcher(words).matches();
        return new MapSqlParameterSource()
                .addValue("request", request)
                .addValue("number", exact ? words.toUpperCase(Locale.ROOT) : "")
                .addValue("words", exact ? "" : words)
                .addValue("from", from == null ? null : from.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("to", to == null ? null : to.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .addValue("outcome", outcome)
                .addValue("kind", kind)
                .addValue("area", serviceArea)
                .addValue("supplier", supplier)
                .addValue("by", decidedBy)
                .addValue("min", minValue, Types.NUMERIC)
                .addValue("max", maxValue, Types.NUMERIC);
    }

    private static Set<String> outcomes() {
        return Arrays.stream(Decision.Outcome.values())
                .map(Enum::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> kinds() {
        return Arrays.stream(RequestKind.values()).map(Enum::name).toList();
    }
}
