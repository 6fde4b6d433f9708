package kz.adep.casework.web;

import static kz.adep.CsrfCookie.csrf;

import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.file.ApplicantFiles;
import kz.adep.casework.file.AttachedFile;
import kz.adep.casework.followed.ApplicantReader;
import kz.adep.casework.service.AnswerDesk;
import kz.adep.casework.service.CaseWork;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.upload.FormWithFiles;
import kz.adep.upload.Samples;
import kz.adep.upload.Uploads;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An office in tests: a body of its own, its commissioner and head, and a browser set to English. */
@TestComponent
public class Office {

    private final MockMvcTester mvc;
    private final CaseRegister register;
    private final CaseWork work;
    private final AnswerDesk answers;
    private final ApplicantDesk applicants;
    private final ApplicantFiles files;
    private final ApplicantReader reader;
    private final Uploads uploads;

    Office(
            MockMvcTester mvc,
            CaseRegister register,
            CaseWork work,
            AnswerDesk answers,
            ApplicantDesk applicants,
            ApplicantFiles files,
            ApplicantReader reader,
            Uploads uploads) {
        this.mvc = mvc;
        this.register = register;
        this.work = work;
        this.answers = answers;
        this.applicants = applicants;
        this.files = files;
        this.reader = reader;
        this.uploads = uploads;
    }

    public UUID submit(NewCase newCase) {
        return registered(newCase).id();
    }

    public Registered registered(NewCase newCase) {
        ActingAs sender = newCase.tracking() == null
                ? SignedIn.commissionerOf(newCase.stateBodyId()).actingAs()
                : holder(newCase);
        return ActingScope.call(sender, () -> register.register(newCase));
    }

    public void reply(NewCase newCase, String body) {
        ActingScope.run(holder(newCase), () -> applicants.write(code(newCase), UUID.randomUUID(), body));
    }

    public void act(SignedIn who, Runnable act) {
        ActingScope.run(who.actingAs(), act);
    }

    public <T> T act(SignedIn who, Supplier<T> act) {
        return ActingScope.call(who.actingAs(), act);
    }

    public CaseWork work() {
        return work;
    }

    public AnswerDesk answers() {
        return answers;
    }

    public MvcTestResult get(SignedIn who, String address) {
        return mvc.get()
                .uri(URI.create(address))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .with(who)
                .exchange();
    }

    /** Posts pairs of name and value. */
    public MvcTestResult post(SignedIn who, String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .with(who)
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** A file that the applicant sent with his case. */
    public void enclose(UUID id, NewCase newCase, String name, byte[] content) {
        ActingScope.run(holder(newCase), () -> files.submit(id, List.of(uploads.receive(Samples.sent(name, content)))));
    }

    /** The names of the files that the applicant sees. */
    public List<String> filesOf(NewCase newCase) {
        return ActingScope.call(holder(newCase), () -> reader.find(code(newCase))).orElseThrow().files().stream()
                .map(AttachedFile::name)
                .toList();
    }

    /** Decides the case with an answer of a few words. */
    public void answer(SignedIn who, UUID id) {
        act(who, () -> {
            answers.save(id, "Түсіндірілді.", -1);
            work.decide(id, Outcome.EXPLAINED, 0);
        });
    }

    /** Posts a form with files as a browser does. */
    public MvcTestResult send(SignedIn who, String address, FormWithFiles form) {
        return mvc.post()
                .uri(address)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                .contentType(FormWithFiles.TYPE)
                .content(form.bytes())
                .with(who)
                .with(csrf().asHeader())
                .exchange();
    }

    public static SignedIn commissioner() {
        return SignedIn.commissionerOf(StateBodies.fresh());
    }

    /** The case as its applicant follows it. */
    public ApplicantDesk.View followed(NewCase newCase) {
        return ActingScope.call(holder(newCase), () -> applicants.find(code(newCase)))
                .orElseThrow();
    }

    public void withdraw(NewCase newCase) {
        ActingScope.run(holder(newCase), () -> applicants.withdraw(code(newCase)));
    }

    private static ActingAs holder(NewCase newCase) {
        return ActingAs.codeHolder(HexFormat.of().formatHex(code(newCase)));
    }

    private static byte[] code(NewCase newCase) {
        return Objects.requireNonNull(newCase.tracking()).codeHash();
    }
}
