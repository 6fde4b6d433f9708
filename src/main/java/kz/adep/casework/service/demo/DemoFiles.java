package kz.adep.casework.service.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import kz.adep.account.DemoStaff;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseFilter.Tab;
import kz.adep.casework.file.Purpose;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.file.Reading;
import kz.adep.casework.service.file.StaffFiles;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import kz.adep.upload.SentFile;
import kz.adep.upload.SentFiles;
import kz.adep.upload.Uploads;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Files in the newest open cases of the first office of the demonstration. */
@Component
class DemoFiles implements DemoPart {

    private static final int BODY = 120;
    private static final int CASES = 3;

    private final Inbox inbox;
    private final Uploads uploads;
    private final StaffFiles files;
    private final Reading reading;
    private final DemoStaff staff;

    DemoFiles(Inbox inbox, Uploads uploads, StaffFiles files, Reading reading, DemoStaff staff) {
        this.inbox = inbox;
        this.uploads = uploads;
        this.files = files;
        this.reading = reading;
        this.staff = staff;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void load() {
        ActingScope.run(staff.commissioner(BODY), this::enclose);
    }

    private void enclose() {
        inbox.page(Listing.of(CaseFilter.tab(Tab.OPEN)), null).lines().stream()
                .limit(CASES)
                .map(Inbox.Line::id)
                .filter(id -> reading.of(id).isEmpty())
                .forEach(this::enclose);
    }

    private void enclose(UUID id) {
        add(id, Purpose.FROM_APPLICANT, "letter.pdf", "арызға қосымша.pdf");
        add(id, Purpose.FROM_APPLICANT, "photo.png", "фото.png");
        add(id, Purpose.EVIDENCE, "note.txt", "слова свидетеля.txt");
    }

    private void add(UUID id, Purpose purpose, String resource, String name) {
        try (InputStream content = new ClassPathResource("db/demo/042_files/" + resource).getInputStream()) {
            uploads.deliver(
                    SentFiles.of(List.of(new SentFile(name, content))), received -> files.add(id, purpose, received));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
