package org.gatehouse.register;

import java.util.List;
import org.gatehouse.access.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of suppliers. */
@Service
class Suppliers {

    private static final String SUPPLIER = """
            select u.reference, u.name, u.company_number, u.charity_number, u.small_enterprise, u.voluntary_sector,
                   (select count(*) from systems s where s.supplier_ref = u.reference) as systems,
                   (select count(*) from contracts c where c.supplier_ref = u.reference) as contracts
              from suppliers u
            """;

    private final JdbcClient jdbc;

    Suppliers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose name or reference has all the words, by name. */
    @Transactional(readOnly = true)
    public List<Supplier> find(String q) {
        SearchWords words = SearchWords.of(q);
        return jdbc.sql(SUPPLIER + "order by lower(u.name)").query(Supplier.class).list().stream()
                .filter(supplier -> words.areIn(supplier.reference(), supplier.name()))
                .toList();
    }

    /** @throws NotFound if the register has no such supplier */
    @Transactional(readOnly = true)
    public Supplier get(String reference) {
        return jdbc.sql(SUPPLIER + "where u.reference = :reference")
                .param("reference", reference)
                .query(Supplier.class)
                .optional()
                .orElseThrow(() -> NotFound.of("supplier", reference));
    }
}
