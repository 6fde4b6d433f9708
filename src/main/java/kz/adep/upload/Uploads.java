package kz.adep.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kz.adep.upload.FileRefused.Reason;
import kz.adep.upload.domain.FileName;
import kz.adep.upload.domain.Inspection;
import kz.adep.upload.service.Clamd;
import kz.adep.upload.service.UploadStore;
import kz.adep.vault.FileKey;
import kz.adep.vault.FileSeal;
import org.springframework.stereotype.Service;

/**
 * Takes files in as they come over the line: each part is looked at, sealed and stored before the next is read. All that
 * takes time is done here, before the transaction that gives the file to a case.
 */
@Service
public class Uploads {

    /** With one submission or message. */
    public static final int MOST = 10;

    private final FileSeal seal;
    private final UploadStore store;
    private final Clamd clamd;
    private final UploadSettings settings;

    Uploads(FileSeal seal, UploadStore store, Clamd clamd, UploadSettings settings) {
        this.seal = seal;
        this.store = store;
        this.clamd = clamd;
        this.settings = settings;
    }

    /** Takes one file in for whoever acts; a refused one leaves nothing behind. */
    public Upload receive(SentFile file) {
        String name = FileName.clean(file.name());
        Inspection inspection = new Inspection(name);
        UUID id = UUID.randomUUID();
        FileKey key = seal.newKey();
        store.begin(id);
        try {
            keep(id, key, name, file.content(), inspection);
            Scan scan = clamd.scan(seal.open(key, id, inspection.size(), position -> store.part(id, position)));
            if (scan == Scan.NOT_SCANNED && settings.onlyScanned()) {
                throw new FileRefused(Reason.NOT_SCANNED, name);
            }
            return new Upload(id, name, inspection.type(), inspection.size(), scan, key, file.plain());
        } catch (RuntimeException e) {
            store.discard(List.of(id));
            throw e;
        }
    }

    /**
     * Takes in all files of a form and does what they were sent for; if either fails, none of them stays.
     *
     * @param work gives them to a case, in a transaction of its own
     */
    public <T> T deliver(SentFiles sent, Function<List<Upload>, T> work) {
        List<Upload> received = new ArrayList<>();
        try {
            for (Optional<SentFile> file = sent.next(); file.isPresent(); file = sent.next()) {
                if (received.size() == MOST) {
                    throw new FileRefused(
                            Reason.TOO_MANY, FileName.clean(file.get().name()));
                }
                received.add(receive(file.get()));
            }
            return work.apply(received);
        } catch (RuntimeException e) {
            discard(received);
            throw e;
        }
    }

    /** The same photo taken in once more without what its camera wrote into it; any other file as it is. */
    public Upload withoutTraces(Upload upload) {
        return upload.mayHoldTraces() ? receive(new SentFile(upload.name(), content(upload)).withoutTraces()) : upload;
    }

    private InputStream content(Upload upload) {
        return seal.open(upload.key(), upload.id(), upload.size(), position -> store.part(upload.id(), position));
    }

    public void discard(Collection<Upload> uploads) {
        store.discard(uploads.stream().map(Upload::id).toList());
    }

    /** Those that still lie here; what waits for too long is cleared away. */
    public List<Upload> present(Collection<Upload> uploads) {
        Set<UUID> found = store.present(uploads.stream().map(Upload::id).toList());
        return uploads.stream().filter(upload -> found.contains(upload.id())).toList();
    }

    /** Keeps them for what was received, but is looked at by the office before it becomes a case. */
    public void hold(Collection<Upload> uploads) {
        store.hold(uploads.stream().map(Upload::id).toList());
    }

    /** Deletes what was sent and belongs to nothing for a day. */
    public int sweep() {
        return store.sweep();
    }

    private void keep(UUID id, FileKey key, String name, InputStream content, Inspection inspection) {
        try {
            byte[] part = content.readNBytes(FileSeal.PART);
            for (int position = 0; position == 0 || part.length > 0; position++) {
                inspection.see(part);
                byte[] following = content.readNBytes(FileSeal.PART);
                store.add(id, position, seal.seal(key, id, position, following.length == 0, part));
                part = following;
            }
            inspection.finish();
        } catch (IOException e) {
            throw new FileRefused(Reason.BROKEN_OFF, name);
        }
    }
}
