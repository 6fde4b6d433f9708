package kz.adep.casework.service.act;

import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.act.CaseRecords;
import org.springframework.stereotype.Component;

/** Gathers what was done with a case. */
@Component
public class ActBoards {

    private final CaseRecords records;

    ActBoards(CaseRecords records) {
        this.records = records;
    }

    public ActBoard of(CaseFile file) {
        return new ActBoard(records.extensions(file.getId()));
    }
}
