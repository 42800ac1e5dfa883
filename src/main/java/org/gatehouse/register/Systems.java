package org.gatehouse.register;

import java.util.List;
import org.gatehouse.access.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of systems and applications. */
@Service
class Systems {

    private static final String SYSTEM = """
            select s.reference, s.name, s.description, s.supplier_ref, u.name as supplier, s.service_area as area_code,
                   a.name as area, s.business_function, s.hosting, s.cloud_suitability, s.users, s.year_adopted,
                   s.product_version, s.lifecycle_stage, s.time_assessment, s.strategy_decision, s.api, s.open_api_docs,
                   s.api_costs_extra, s.single_sign_on, s.personal_data, s.special_category, s.dpia_ref, s.ropa_ref,
                   s.criticality, s.annual_cost, s.technical_post, s.business_post, o.name as system_owner,
                   b.name as budget_holder, s.uses_ai, s.replaced_by, n.name as replaced_by_name, s.notes
              from systems s
              join service_areas a on a.code = s.service_area
              left join suppliers u on u.reference = s.supplier_ref
              left join people o on o.id = s.system_owner_id
              left join people b on b.id = s.budget_holder_id
              left join systems n on n.reference = s.replaced_by
            """;

    private final JdbcClient jdbc;

    Systems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What somebody looks for; empty texts leave a question open. */
    record Search(String q, String stage, String area, SystemOrder sort) {

        private boolean finds(CouncilSystem system) {
            return (stage.isEmpty() || system.lifecycleStage().name().equals(stage))
                    && (area.isEmpty() || system.areaCode().equals(area))
                    && SearchWords.of(q)
                            .areIn(
                                    system.reference(),
                                    system.name(),
                                    system.description(),
                                    system.businessFunction(),
                                    system.suppliedBy(),
                                    system.area());
        }
    }

    @Transactional(readOnly = true)
    public List<CouncilSystem> find(Search search) {
        return all().stream()
                .filter(search::finds)
                .sorted(search.sort().order())
                .toList();
    }

    /** @throws NotFound if the catalogue has no such system */
    @Transactional(readOnly = true)
    public CouncilSystem get(String reference) {
        return jdbc.sql(SYSTEM + "where s.reference = :reference")
                .param("reference", reference)
                .query(CouncilSystem.class)
                .optional()
                .orElseThrow(() -> NotFound.of("system", reference));
    }

    /** The systems that the contract covers, by reference. */
    @Transactional(readOnly = true)
    public List<CouncilSystem> coveredBy(String contract) {
        return jdbc.sql(SYSTEM + """
                        where exists (select 1 from contract_systems c
                            where c.system_ref = s.reference and c.contract_ref = :contract)
                        order by s.reference
                        """)
                .param("contract", contract)
                .query(CouncilSystem.class)
                .list();
    }

    /** The systems that the supplier provides, by reference. */
    @Transactional(readOnly = true)
    public List<CouncilSystem> suppliedBy(String supplier) {
        return jdbc.sql(SYSTEM + "where s.supplier_ref = :supplier order by s.reference")
                .param("supplier", supplier)
                .query(CouncilSystem.class)
                .list();
    }

    private List<CouncilSystem> all() {
        return jdbc.sql(SYSTEM).query(CouncilSystem.class).list();
    }
}
