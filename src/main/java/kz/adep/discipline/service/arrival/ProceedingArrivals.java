package kz.adep.discipline.service.arrival;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.account.Newcomers;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffRole;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.misconduct.MisconductCases;
import kz.adep.casework.names.NameHashes;
import kz.adep.casework.recusal.NamedStaff;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.Proceedings;
import kz.adep.discipline.domain.Subject;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A complaint often names nobody: whom a proceeding named before he had an account is shut out like whom a case named. */
@Component
class ProceedingArrivals implements Newcomers {

    private final Proceedings proceedings;
    private final MisconductCases cases;
    private final NameHashes hashes;
    private final NamedStaff staff;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ProceedingArrivals(
            Proceedings proceedings,
            MisconductCases cases,
            NameHashes hashes,
            NamedStaff staff,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.proceedings = proceedings;
        this.cases = cases;
        this.hashes = hashes;
        this.staff = staff;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void arrived(StaffMember member) {
        if (member.role() == StaffRole.ADMINISTRATOR) {
            return;
        }
        int body = member.stateBodyId();
        boolean agency = member.role() == StaffRole.AGENCY_OFFICER;
        ActingScope.run(
                agency ? ActingAs.agencyJob(body) : ActingAs.officeJob(body),
                () -> candidates(member, agency)
                        .forEach(id -> transaction.executeWithoutResult(status -> compare(id, member))));
    }

    private List<UUID> candidates(StaffMember member, boolean agency) {
        String[] names = hashes.of(member.stateBodyId(), agency, PersonalDetails.concerned(member.fullName(), ""));
        return Objects.requireNonNull(transaction.execute(
                status -> jdbc.sql("select id from proceeding where name_index && cast(? as text[])")
                        .param(names)
                        .query(UUID.class)
                        .list()));
    }

    /** The case may be gone to the Agency for the sake of another proceeding in it. */
    private void compare(UUID id, StaffMember member) {
        proceedings.findById(id).ifPresent(proceeding -> {
            PersonalDetails person = person(proceeding);
            staff.arrived(proceeding.caseId(), person, member.accountId());
        });
    }

    private PersonalDetails person(Proceeding proceeding) {
        return cases.unseal(
                proceeding.caseId(),
                Subject.COLUMN,
                proceeding.getId(),
                proceeding.subject().sealed());
    }
}
