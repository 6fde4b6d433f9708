package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.domain.recusal.Succession;
import kz.adep.casework.service.recusal.RecusalStore.NamedSeat;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Component;

/** Of whom a case turns out to be after its registration: shut out like whom its first words named. */
@Component
public class Namings {

    private final CaseFiles files;
    private final RecusalStore store;
    private final Admissions admissions;
    private final Exclusions exclusions;
    private final Directory directory;
    private final Clock clock;

    Namings(
            CaseFiles files,
            RecusalStore store,
            Admissions admissions,
            Exclusions exclusions,
            Directory directory,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.admissions = admissions;
        this.exclusions = exclusions;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Who has the name of somebody a case is about, and is not shut out of it yet.
     *
     * @param toTheAgency whether the case has to leave its body for their sake
     */
    public record Naming(Set<UUID> accounts, boolean toTheAgency) {}

    public Naming of(UUID caseId, PersonalDetails person) {
        CaseFile file = files.get(caseId);
        List<String> words = Admissions.words(person);
        int agency = directory.authorisedBody().id();
        List<NamedSeat> seats = store.seats(file.withheld() ? agency : file.stateBodyId(), words, List.of());
        Set<UUID> named = named(seats, file);
        boolean leaves = !file.withheld()
                && !named.isEmpty()
                && succession(seats, file, named).leavesTheBody();
        if (leaves) {
            named.addAll(named(store.seats(agency, words, List.of()), file));
        }
        return new Naming(named, leaves);
    }

    /** Who acts goes last: afterwards he does not reach the case any more. */
    public void keep(UUID caseId, Naming naming) {
        if (naming.accounts().isEmpty()) {
            return;
        }
        CaseFile file = files.get(caseId);
        UUID actor = ActingScope.current().account();
        List<UUID> accounts = naming.accounts().stream()
                .sorted(Comparator.comparing(actor::equals))
                .toList();
        LocalDate today = LocalDate.now(clock);
        accounts.forEach(account -> exclusions.enter(file, CaseRecusal.found(file, account, Ground.NAMED, today)));
        exclusions.shutOut(file, accounts, naming.toTheAgency());
        if (file.withheld() || naming.toTheAgency()) {
            Set<UUID> out = new HashSet<>(file.shutOut());
            out.addAll(accounts);
            admissions.callForHelp(file, out);
        }
    }

    /** Not again of what a head let him into. */
    public void keepFromNewcomer(UUID caseId, PersonalDetails person, UUID account) {
        boolean letIn = store.of(caseId).stream()
                .anyMatch(recusal -> recusal.isOf(account) && recusal.state() == CaseRecusal.State.REVOKED);
        if (!letIn && of(caseId, person).accounts().contains(account)) {
            CaseFile file = files.get(caseId);
            CaseRecusal recusal = CaseRecusal.found(file, account, Ground.NAMED, LocalDate.now(clock));
            exclusions.shutOutLater(file, account, recusal);
            admissions.callForHelp(file, account);
        }
    }

    private static Set<UUID> named(List<NamedSeat> seats, CaseFile file) {
        Set<UUID> named = new HashSet<>();
        seats.stream().filter(seat -> seat.ground().isPresent()).forEach(seat -> named.add(seat.account()));
        named.removeAll(file.shutOut());
        return named;
    }

    private static Succession succession(List<NamedSeat> seats, CaseFile file, Set<UUID> named) {
        Set<UUID> out = new HashSet<>(file.shutOut());
        out.addAll(named);
        return Succession.of(seats.stream().map(NamedSeat::seat).toList(), out);
    }
}
