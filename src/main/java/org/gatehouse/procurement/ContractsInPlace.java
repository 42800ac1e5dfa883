package org.gatehouse.procurement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.gatehouse.register.ContractRegister;
import org.gatehouse.request.CaseFile;
import org.gatehouse.request.CaseFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is under contract after gate 3 stands in the contract register, where its end and its notice date are watched. */
@Service
public class ContractsInPlace {

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final ContractRegister register;

    ContractsInPlace(JdbcClient jdbc, CaseFiles files, ContractRegister register) {
        this.jdbc = jdbc;
        this.files = files;
        this.register = register;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(String caseReference) {
        CaseFile file = files.get(caseReference);
        register.enter(jdbc.sql("""
                        select p.*, s.person_id as signatory, o.person_id as owner
                          from procurements p
                          join accountabilities s on s.case_ref = p.case_ref and s.role = 'SIGNATORY'
                          join accountabilities o on o.case_ref = p.case_ref and o.role = 'CONTRACT_OWNER'
                         where p.case_ref = ?
                        """)
                .param(caseReference)
                .query((row, number) -> entry(file, row))
                .single());
    }

    private static ContractRegister.Entry entry(CaseFile file, ResultSet row) throws SQLException {
        return new ContractRegister.Entry(
                row.getString("contract_reference"),
                file.title(),
                file.answers().text("problem"),
                new ContractRegister.SupplierName(row.getString("supplier"), row.getString("company_number")),
                file.serviceArea(),
                file.answers().text("cpvCodes"),
                row.getBoolean("regulated") ? "Regulated procurement" : "Below-threshold procurement",
                row.getBigDecimal("contract_value"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getInt("notice_months"),
                row.getObject("signatory", UUID.class),
                row.getObject("owner", UUID.class));
    }
}
