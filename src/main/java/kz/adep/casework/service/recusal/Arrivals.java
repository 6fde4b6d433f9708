package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.account.Newcomers;
import kz.adep.account.StaffMember;
import kz.adep.account.StaffRole;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseParty;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.domain.search.FoldedText;
import kz.adep.casework.names.NameHashes;
import kz.adep.casework.service.Identities;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares a member of staff who comes later with the names in the cases that are there: whom one names, or who sent it, is
 * shut out of it before he sees a page. By a job of the body, which opens the seals for itself: a confidential sender is
 * found by no hash.
 */
@Component
class Arrivals implements Newcomers {

    private static final int AT_ONCE = 200;

    private final CaseFiles files;
    private final Identities identities;
    private final NameHashes hashes;
    private final RecusalStore store;
    private final Admissions admissions;
    private final Exclusions exclusions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Arrivals(
            CaseFiles files,
            Identities identities,
            NameHashes hashes,
            RecusalStore store,
            Admissions admissions,
            Exclusions exclusions,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.files = files;
        this.identities = identities;
        this.hashes = hashes;
        this.store = store;
        this.admissions = admissions;
        this.exclusions = exclusions;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void arrived(StaffMember member) {
        if (member.role() == StaffRole.ADMINISTRATOR) {
            return;
        }
        boolean agency = member.role() == StaffRole.AGENCY_OFFICER;
        int body = member.stateBodyId();
        ActingScope.run(agency ? ActingAs.agencyJob(body) : ActingAs.officeJob(body), () -> compare(member, agency));
    }

    /** Read in parts, stored one by one: each may ring bells and send a case to the Agency. */
    private void compare(StaffMember member, boolean agency) {
        List<String> words = FoldedText.typed(member.fullName()).words();
        List<UUID> cases = inTransaction(() -> candidates(member, words, agency));
        for (int from = 0; from < cases.size(); from += AT_ONCE) {
            List<UUID> some = cases.subList(from, Math.min(from + AT_ONCE, cases.size()));
            Map<UUID, Ground> found = inTransaction(() -> grounds(some, member, words));
            found.forEach((id, ground) -> transaction.executeWithoutResult(status -> keep(id, member, ground)));
        }
    }

    /** Not again of what a head let him into. */
    private List<UUID> candidates(StaffMember member, List<String> words, boolean agency) {
        return jdbc.sql("""
                        select distinct f.id from case_file f
                          join case_party p on p.state_body_id = f.state_body_id and p.case_id = f.id
                         where (p.name_index && cast(:hashes as text[]) or p.part = 'APPLICANT' and f.identity = 'CONFIDENTIAL')
                           and (:account = any (f.shut_out)) is not true
                           and not exists (select from case_recusal r
                                where r.state_body_id = f.state_body_id and r.case_id = f.id
                                  and r.account_id = :account and r.state = 'REVOKED')""")
                .param("hashes", hashes.of(member.stateBodyId(), agency, words))
                .param("account", member.accountId())
                .query(UUID.class)
                .list();
    }

    private Map<UUID, Ground> grounds(List<UUID> cases, StaffMember member, List<String> words) {
        Map<UUID, Ground> found = new HashMap<>();
        files.findAllById(cases)
                .forEach(file -> ground(file, member, words).ifPresent(ground -> found.put(file.getId(), ground)));
        return found;
    }

    /** The database says whether names match, for those that have a word in common. */
    private Optional<Ground> ground(CaseFile file, StaffMember member, List<String> words) {
        Map<CaseParty.Part, List<PersonalDetails>> details = identities.details(file);
        return List.of(CaseParty.Part.CONCERNED, CaseParty.Part.APPLICANT).stream()
                .flatMap(part -> details.getOrDefault(part, List.of()).stream()
                        .map(Admissions::words)
                        .filter(given -> !Collections.disjoint(given, words))
                        .flatMap(given -> ground(part, given, member).stream()))
                .findFirst();
    }

    private Optional<Ground> ground(CaseParty.Part part, List<String> given, StaffMember member) {
        boolean concerned = part == CaseParty.Part.CONCERNED;
        return store.seats(member.stateBodyId(), concerned ? given : List.of(), concerned ? List.of() : given).stream()
                .filter(seat -> seat.account().equals(member.accountId()))
                .findFirst()
                .flatMap(RecusalStore.NamedSeat::ground);
    }

    private void keep(UUID id, StaffMember member, Ground ground) {
        CaseFile file = files.get(id);
        UUID account = member.accountId();
        if (!file.shutOut().contains(account)) {
            exclusions.shutOutLater(file, account, Admissions.recusal(file, account, ground, LocalDate.now(clock)));
            admissions.callForHelp(file, account);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
