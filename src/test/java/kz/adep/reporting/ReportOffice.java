package kz.adep.reporting;

import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.reporting.domain.Narrative;
import kz.adep.reporting.service.ReportDesk;
import kz.adep.reporting.service.ReportPage;
import kz.adep.reporting.service.ReportReader;
import kz.adep.reporting.service.ReportReview;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import org.springframework.context.ApplicationContext;

/** An office of its own, its commissioner, and the Agency that reads what it submits. */
final class ReportOffice {

    static final Quarter QUARTER = Quarter.of(java.time.LocalDate.ofInstant(Cases.RECEIVED, java.time.ZoneOffset.UTC));

    final int body = StateBodies.fresh();
    final SignedIn commissioner = SignedIn.commissionerOf(body);
    final SignedIn officer = SignedIn.agencyOfficer();
    final ReportDesk desk;
    final ReportReview review;
    final ReportReader reader;
    private final CaseRegister register;

    ReportOffice(ApplicationContext application) {
        this.desk = application.getBean(ReportDesk.class);
        this.review = application.getBean(ReportReview.class);
        this.reader = application.getBean(ReportReader.class);
        this.register = application.getBean(CaseRegister.class);
    }

    UUID draft() {
        return draft(QUARTER);
    }

    UUID draft(Quarter quarter) {
        return inOffice(() -> desk.open(quarter));
    }

    UUID submitted() {
        UUID id = draft();
        submit(id);
        return id;
    }

    UUID published() {
        UUID id = submitted();
        inAgency(() -> review.accept(id));
        inAgency(() -> review.publish(id));
        return id;
    }

    boolean submit(UUID id) {
        inOffice(() -> desk.tell(id, new Narrative("Барлығы жақсы", "", ""), page(id).version()));
        return inOffice(() -> desk.submit(id));
    }

    void sendBack(UUID id) {
        inAgency(() -> review.sendBack(id, Map.of("B", "Қайта тексеріңіз")));
    }

    void enter(UUID id, String indicator, long number, String reason) {
        inOffice(() -> desk.enter(id, Map.of(indicator, new ReportDesk.Entry(number, reason))));
    }

    void receiveCase() {
        NewCase newCase = Cases.named(body);
        byte[] code = Objects.requireNonNull(newCase.tracking()).codeHash();
        ActingScope.run(ActingAs.codeHolder(HexFormat.of().formatHex(code)), () -> register.register(newCase));
    }

    ReportPage page(UUID id) {
        return inOffice(() -> reader.ofOffice(id));
    }

    ReportPage.Line line(UUID id, String indicator) {
        return page(id).parts().stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    <T> T inOffice(Supplier<T> work) {
        return ActingScope.call(commissioner.actingAs(), work);
    }

    void inOffice(Runnable work) {
        ActingScope.run(commissioner.actingAs(), work);
    }

    <T> T inAgency(Supplier<T> work) {
        return ActingScope.call(officer.actingAs(), work);
    }

    void inAgency(Runnable work) {
        ActingScope.run(officer.actingAs(), work);
    }
}
