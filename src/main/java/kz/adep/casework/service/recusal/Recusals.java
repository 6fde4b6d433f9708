package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may not deal with a case (Administrative Procedural Code, article 67). */
@Service
public class Recusals {

    private final CaseFiles files;
    private final RecusalStore store;
    private final Exclusions exclusions;
    private final Directory directory;
    private final Clock clock;

    Recusals(CaseFiles files, RecusalStore store, Exclusions exclusions, Directory directory, Clock clock) {
        this.files = files;
        this.store = store;
        this.exclusions = exclusions;
        this.directory = directory;
        this.clock = clock;
    }

    /** What who recuses himself is told last of the case. */
    public record Farewell(CaseNumber number, boolean agency) {}

    /** Of one's own accord, at once: from the next page on the case does not exist for who declares it. */
    @Transactional
    public Farewell declare(UUID id, Ground ground, String reason) {
        CaseFile file = files.get(id);
        UUID account = ActingScope.current().account();
        store.add(CaseRecusal.declared(file, account, ground, reason, LocalDate.now(clock)));
        Exclusions.Way way = exclusions.shutOut(file, account);
        return new Farewell(
                file.number(directory.body(file.stateBodyId()).code()), way == Exclusions.Way.TO_THE_AGENCY);
    }

    @Transactional(readOnly = true)
    public List<CaseRecusal> of(UUID id) {
        return store.of(files.get(id).getId());
    }
}
