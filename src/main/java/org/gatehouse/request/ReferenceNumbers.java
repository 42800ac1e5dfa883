package org.gatehouse.request;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers without gaps, for example {@code TR-2026-0001}: the counter's row is locked until the record is committed. */
@Component
public class ReferenceNumbers {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferenceNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String series) {
        int year = clock.instant().atZone(ZoneId.of("Europe/London")).getYear();
        int number = jdbc.sql("""
                insert into reference_numbers (series, year, last) values (:series, :year, 1)
                on conflict (series, year) do update set last = reference_numbers.last + 1 returning last
                """)
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s-%d-%04d".formatted(series, year, number);
    }
}
