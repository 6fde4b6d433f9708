package kz.adep.intake.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.service.limit.UploadGate;
import kz.adep.limits.Source;
import kz.adep.shared.ActingScope;
import kz.adep.upload.FileRefused;
import kz.adep.upload.FileRefused.Reason;
import kz.adep.upload.SentFile;
import kz.adep.upload.SentFiles;
import kz.adep.upload.Upload;
import kz.adep.upload.Uploads;
import kz.adep.vault.FormToken;
import kz.adep.vault.Unsealable;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Service;

/**
 * The documents of a form until it is sent: sealed, seen only with the code that the form will get, and their keys only
 * in the draft, which its token opens.
 */
@Service
public class Documents {

    private final Drafts drafts;
    private final Submissions submissions;
    private final Uploads uploads;
    private final UploadGate gate;
    private final Vault vault;

    Documents(Drafts drafts, Submissions submissions, Uploads uploads, UploadGate gate, Vault vault) {
        this.drafts = drafts;
        this.submissions = submissions;
        this.uploads = uploads;
        this.gate = gate;
        this.vault = vault;
    }

    /**
     * Takes in what was sent, as far as it can be taken, and tells what was refused.
     *
     * @throws kz.adep.intake.service.limit.SendAgainLater when too much is uploaded from there just now
     */
    public List<FileRefused> add(FormToken token, SentFiles files, Source source) {
        boolean named = submissions.answer(token, draft -> draft, source).isNamed();
        SentFiles counted = gate.counted(files, CaseCode.of(token, vault), source);
        SentFiles sent = named ? counted : counted.withoutTraces();
        List<FileRefused> refused = new ArrayList<>();
        boolean more = true;
        while (more) {
            try {
                more = addNext(token, sent, named, source);
            } catch (FileRefused refusal) {
                refused.add(refusal);
                more = !refusal.endsTheForm() && refused.size() < Uploads.MOST;
            }
        }
        return refused;
    }

    public void remove(FormToken token, UUID id) {
        List<Upload> removed = enclosed(token).stream()
                .filter(upload -> upload.id().equals(id))
                .toList();
        submissions.amend(
                token,
                draft -> draft.enclosing(draft.enclosed().stream()
                        .filter(upload -> !upload.id().equals(id))
                        .toList()));
        discard(token, removed);
    }

    /** Who will not go by his name any more: what he sent before is kept as if he had said so then. */
    public void removeTraces(FormToken token) {
        drafts.find(token)
                .filter(draft -> !draft.isNamed())
                .ifPresent(draft -> draft.enclosed().forEach(upload -> replace(token, upload, plain(token, upload))));
    }

    /** Empty for what cannot be read again: better gone than with its traces. */
    private Optional<Upload> plain(FormToken token, Upload upload) {
        try {
            return Optional.of(
                    ActingScope.call(CaseCode.of(token, vault).holder(), () -> uploads.withoutTraces(upload)));
        } catch (FileRefused | Unsealable broken) {
            return Optional.empty();
        }
    }

    private void replace(FormToken token, Upload upload, Optional<Upload> plain) {
        if (!plain.equals(Optional.of(upload))) {
            submissions.amend(
                    token,
                    draft -> draft.enclosing(draft.enclosed().stream()
                            .flatMap(each -> each.id().equals(upload.id()) ? plain.stream() : Stream.of(each))
                            .toList()));
            discard(token, List.of(upload));
        }
    }

    /** With the answers of the form. */
    public void discard(FormToken token) {
        discard(token, enclosed(token));
    }

    private boolean addNext(FormToken token, SentFiles sent, boolean named, Source source) {
        Optional<SentFile> file = sent.next();
        file.ifPresent(each -> add(token, each, named, source));
        return file.isPresent();
    }

    private void add(FormToken token, SentFile file, boolean named, Source source) {
        requireRoom(drafts.find(token).orElse(Draft.empty()), file.name());
        Upload upload = ActingScope.call(CaseCode.of(token, vault).holder(), () -> uploads.receive(file));
        try {
            submissions.answer(
                    token,
                    draft -> {
                        requireRoom(draft, upload.name());
                        if (named && !draft.isNamed()) {
                            // Another tab said so meanwhile, and the file came in with its traces.
                            throw new FileRefused(Reason.BROKEN_OFF, upload.name());
                        }
                        return draft.enclosing(Stream.concat(draft.enclosed().stream(), Stream.of(upload))
                                .toList());
                    },
                    source);
        } catch (RuntimeException e) {
            discard(token, List.of(upload));
            throw e;
        }
    }

    private static void requireRoom(Draft draft, String name) {
        if (draft.enclosed().size() >= Uploads.MOST) {
            throw new FileRefused(Reason.TOO_MANY, name);
        }
    }

    private List<Upload> enclosed(FormToken token) {
        return drafts.find(token).map(Draft::enclosed).orElse(List.of());
    }

    private void discard(FormToken token, List<Upload> some) {
        ActingScope.run(CaseCode.of(token, vault).holder(), () -> uploads.discard(some));
    }
}
