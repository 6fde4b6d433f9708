package kz.adep.casework.followed;

import java.util.List;
import java.util.Optional;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.file.AttachedFile;
import kz.adep.casework.followup.ApplicantDisputes;
import kz.adep.casework.followup.ClosedCase;
import kz.adep.casework.protection.CheckInDesk;
import kz.adep.casework.recusal.AskedRecusal;
import kz.adep.casework.service.file.Reading;
import kz.adep.casework.service.recusal.RecusalRequests;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a case with all that belongs to it for the holder of its code, who is in the acting scope. */
@Service
public class ApplicantReader {

    private final CaseFiles files;
    private final ApplicantDesk desk;
    private final ApplicantDisputes disputes;
    private final RecusalRequests recusals;
    private final Reading reading;
    private final CheckInDesk checkIns;

    ApplicantReader(
            CaseFiles files,
            ApplicantDesk desk,
            ApplicantDisputes disputes,
            RecusalRequests recusals,
            Reading reading,
            CheckInDesk checkIns) {
        this.files = files;
        this.desk = desk;
        this.disputes = disputes;
        this.recusals = recusals;
        this.reading = reading;
        this.checkIns = checkIns;
    }

    /**
     * A case with what belongs to it.
     *
     * @param answered the case, if it has ended with an answer
     * @param asked whether a reporter is to be asked today how it went on
     */
    public record Followed(
            ApplicantDesk.View view,
            ApplicantDisputes.Standing standing,
            Optional<ClosedCase> answered,
            List<AskedRecusal> recusals,
            List<AttachedFile> files,
            boolean asked) {}

    @Transactional(readOnly = true)
    public Optional<Followed> find(byte[] codeHash) {
        return files.findByCode(codeHash)
                .map(file -> new Followed(
                        desk.view(file),
                        disputes.standing(file),
                        disputes.answered(file),
                        recusals.of(file),
                        reading.of(file),
                        checkIns.question(file).isPresent()));
    }
}
