package org.gatehouse.decision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gatehouse.access.CurrentPerson;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The registers of conditions and waivers over HTTP, as promised in the public contract. */
@RestController
class FollowUpApi {

    private final FollowUpSearch search;
    private final FollowUpCsv csv;
    private final ConditionRegister conditions;
    private final WaiverRegister waivers;
    private final CurrentPerson current;

    FollowUpApi(
            FollowUpSearch search,
            FollowUpCsv csv,
            ConditionRegister conditions,
            WaiverRegister waivers,
            CurrentPerson current) {
        this.search = search;
        this.csv = csv;
        this.conditions = conditions;
        this.waivers = waivers;
        this.current = current;
    }

    @GetMapping("/api/v1/conditions")
    FollowUpSearch.Found<ConditionLine> conditions(@ParameterObject FollowUpAsk ask) {
        return search.find(current.person(), filter(ask, conditions), conditions);
    }

    @GetMapping("/api/v1/waivers")
    FollowUpSearch.Found<WaiverLine> waivers(@ParameterObject FollowUpAsk ask) {
        return search.find(current.person(), filter(ask, waivers), waivers);
    }

    /** The same filters, all that they find; the page offers it too. */
    @GetMapping({"/api/v1/conditions.csv", "/conditions.csv"})
    void conditionsCsv(@ParameterObject FollowUpAsk ask, HttpServletResponse response) throws IOException {
        csv.write(current.person(), filter(ask, conditions), conditions, "conditions", response);
    }

    /** The same filters, all that they find; the page offers it too. */
    @GetMapping({"/api/v1/waivers.csv", "/waivers.csv"})
    void waiversCsv(@ParameterObject FollowUpAsk ask, HttpServletResponse response) throws IOException {
        csv.write(current.person(), filter(ask, waivers), waivers, "waivers", response);
    }

    private static FollowUpFilter filter(FollowUpAsk ask, FollowUpRegister<?> register) {
        return FollowUpFilter.of(ask, register.states().keySet());
    }
}
