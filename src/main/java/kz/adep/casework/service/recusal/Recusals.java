package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.adep.account.StaffNames;
import kz.adep.account.StaffNames.Colleague;
import kz.adep.account.StaffRole;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.CaseRecusal.Decider;
import kz.adep.casework.domain.recusal.CaseRecusal.State;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.service.recusal.RecusalBoard.Line;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may not deal with a case (Administrative Procedural Code, article 67). */
@Service
public class Recusals {

    private final CaseFiles files;
    private final RecusalStore store;
    private final Exclusions exclusions;
    private final StaffNames staff;
    private final Directory directory;
    private final Clock clock;

    Recusals(
            CaseFiles files,
            RecusalStore store,
            Exclusions exclusions,
            StaffNames staff,
            Directory directory,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.exclusions = exclusions;
        this.staff = staff;
        this.directory = directory;
        this.clock = clock;
    }

    /** What who recuses himself is told last of the case. */
    public record Farewell(CaseNumber number, boolean agency) {}

    /** Of one's own accord, at once: from the next page on the case does not exist for who declares it. */
    @Transactional
    public Farewell declare(UUID id, Ground ground, String reason) {
        return declareFor(id, ActingScope.current().account(), ground, reason);
    }

    /** Entered for a colleague who declared it in writing. */
    @Transactional
    public Farewell declareFor(UUID id, UUID account, Ground ground, String reason) {
        CaseFile file = files.get(id);
        exclusions.enter(file, CaseRecusal.declared(file, account, ground, reason, LocalDate.now(clock)));
        Exclusions.Way way = exclusions.shutOut(file, account);
        return new Farewell(
                file.number(directory.body(file.stateBodyId()).code()), way == Exclusions.Way.TO_THE_AGENCY);
    }

    @Transactional(readOnly = true)
    public RecusalBoard board(UUID id) {
        return board(id, staff.colleagues());
    }

    /** The same where the colleagues of whoever acts are known. */
    @Transactional(readOnly = true)
    public RecusalBoard board(UUID id, List<Colleague> colleagues) {
        CaseFile file = files.get(id);
        List<CaseRecusal> recusals = store.of(id);
        Map<UUID, String> names = staff.names(recusals.stream()
                .map(CaseRecusal::account)
                .flatMap(Optional::stream)
                .toList());
        return new RecusalBoard(
                recusals.stream()
                        .map(recusal -> line(recusal, names, file.withheld()))
                        .toList(),
                askable(file, recusals, colleagues),
                colleagues.stream().filter(Recusals::deals).toList());
    }

    private static Line line(CaseRecusal recusal, Map<UUID, String> names, boolean withheld) {
        UUID self = ActingScope.current().accountId();
        boolean own = self != null && recusal.isOf(self);
        @Nullable String name = recusal.account().map(names::get).orElse(null);
        boolean ours = name != null || recusal.account().isEmpty();
        boolean here = recusal.decider().filter(Decider.AGENCY::equals).isPresent() == isAgency();
        boolean decided = recusal.decidedOn().isPresent();
        return new Line(
                recusal,
                name,
                recusal.state() == State.ASKED && here && !own,
                recusal.state() == State.IN_FORCE && ours && !own,
                decided
                        && !here
                        && !withheld
                        && recusal.toldOn().isEmpty()
                        && recusal.decider().isPresent());
    }

    private static List<Colleague> askable(CaseFile file, List<CaseRecusal> recusals, List<Colleague> colleagues) {
        if (!file.stage().isOpen()) {
            return List.of();
        }
        // Who is missing in the list would be told by it.
        boolean unnamed = recusals.stream().anyMatch(known -> known.account().isEmpty());
        return colleagues.stream()
                .filter(Recusals::deals)
                .filter(colleague -> unnamed || !file.shutOut().contains(colleague.id()))
                .filter(colleague -> recusals.stream()
                        .noneMatch(known -> known.state() == State.ASKED && known.isOf(colleague.id())))
                .toList();
    }

    private static boolean deals(Colleague colleague) {
        return colleague.role() != StaffRole.ADMINISTRATOR;
    }

    private static boolean isAgency() {
        return ActingScope.current().wall() == Wall.AGENCY;
    }
}
