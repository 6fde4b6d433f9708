package kz.adep.casework.file;

import java.util.List;
import java.util.UUID;
import kz.adep.casework.Applicant;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.file.CaseAttachment.Place;
import kz.adep.casework.service.file.Attaching;
import kz.adep.casework.service.file.MissingFiles;
import kz.adep.casework.service.file.Reading;
import kz.adep.shared.NotFound;
import kz.adep.upload.Download;
import kz.adep.upload.Upload;
import kz.adep.upload.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a tracking code sends and saves; the code is in the acting scope. */
@Service
public class ApplicantFiles {

    private final CaseFiles files;
    private final ApplicantDesk desk;
    private final Attaching attaching;
    private final Reading reading;
    private final Uploads waiting;
    private final MissingFiles missing;

    ApplicantFiles(
            CaseFiles files,
            ApplicantDesk desk,
            Attaching attaching,
            Reading reading,
            Uploads waiting,
            MissingFiles missing) {
        this.files = files;
        this.desk = desk;
        this.attaching = attaching;
        this.reading = reading;
        this.waiting = waiting;
        this.missing = missing;
    }

    /** With the submission itself. */
    @Transactional
    public void submit(UUID caseId, List<Upload> uploads) {
        attach(files.get(caseId), null, uploads);
    }

    /** With a submission that waited; the office gives its files to the case. Of those that are gone its sender is told. */
    @Transactional
    public void admit(UUID caseId, List<Upload> uploads) {
        files.flush();
        CaseFile file = files.get(caseId);
        List<Upload> present = waiting.present(uploads);
        attach(file, null, present);
        missing.tell(
                file,
                uploads.stream().filter(upload -> !present.contains(upload)).toList());
    }

    @Transactional
    public UUID write(byte[] codeHash, UUID message, String body, List<Upload> uploads) {
        desk.write(codeHash, message, body);
        attach(get(codeHash), message, uploads);
        return message;
    }

    /** Whether he goes by his name; who does not is not to be known by what he sends either. */
    @Transactional(readOnly = true)
    public boolean isNamed(byte[] codeHash) {
        return get(codeHash).sender().identity() == Applicant.Identity.NAMED;
    }

    public Download open(UUID id) {
        return reading.open(id);
    }

    private void attach(CaseFile file, @Nullable UUID message, List<Upload> uploads) {
        attaching.attach(new Place(file, Purpose.FROM_APPLICANT, message, null), uploads);
    }

    private CaseFile get(byte[] codeHash) {
        return files.findByCode(codeHash).orElseThrow(() -> new NotFound("case"));
    }
}
