package org.gatehouse.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.gatehouse.access.Person;
import org.gatehouse.web.Csv;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** All conditions or waivers that were found as CSV, read and written a thousand at a time. */
@Component
class FollowUpCsv {

    private static final int AT_A_TIME = 1000;

    private final FollowUpSearch search;

    FollowUpCsv(FollowUpSearch search) {
        this.search = search;
    }

    /** @param name of the file, without its ending */
    <T extends FollowUpRegister.Line> void write(
            Person reader,
            FollowUpFilter filter,
            FollowUpRegister<T> register,
            String name,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Writer lines = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        lines.write(Csv.line(register.columns()));
        FollowUpSearch.Found<T> found = search.find(reader, filter.from("", AT_A_TIME), register);
        while (true) {
            for (T line : found.items()) {
                lines.write(Csv.line(register.cells(line)));
            }
            if (found.next() == null) {
                lines.flush();
                return;
            }
            found = search.find(reader, filter.from(found.next(), AT_A_TIME), register);
        }
    }
}
