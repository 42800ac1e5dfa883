package org.gatehouse.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gatehouse.access.CurrentPerson;
import org.gatehouse.access.NotFound;
import org.gatehouse.access.Person;
import org.gatehouse.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where reviewers judged otherwise than the wording check, with their reasons: what whoever writes its rules works from. */
@Controller
class OverruledPages {

    /** Who reads every request (PRODUCT section 1). */
    private static final Set<Role> READERS =
            Set.of(Role.ARCHITECT, Role.COORDINATOR, Role.MEMBER, Role.CHAIR, Role.AUDITOR);

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    OverruledPages(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** One finding that was overruled. */
    public record Overruled(
            String requirement,
            String request,
            String checked,
            String result,
            String quote,
            String reason,
            String rules) {

        public String inWords() {
            return ClauseFinding.overruledInWords(checked, result);
        }
    }

    @GetMapping("/wording/overruled")
    String overruled(Model model) {
        Person reader = current.person();
        if (Arrays.stream(Role.values()).noneMatch(role -> READERS.contains(role) && reader.has(role))) {
            throw NotFound.of("page", "overruled findings");
        }
        List<Overruled> all =
                jdbc.sql("""
                select requirement, case_ref as request, checked, result, quote, comment as reason,
                    rule_set_version as rules
                from clause_findings where checked <> result order by requirement, recorded_at desc limit %d
                """.formatted(MOST)).query(Overruled.class).list();
        model.addAttribute("all", all);
        return "wording/overruled";
    }
}
