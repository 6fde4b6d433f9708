package kz.adep.discipline.service.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.discipline.domain.ProceedingStep;
import kz.adep.discipline.service.ProceedingFilter;
import kz.adep.discipline.service.ProceedingReader;
import kz.adep.discipline.service.register.RegisterReader;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class DemoProceedingsTests {

    private static final ActingAs OFFICE = ActingAs.office(120, new UUID(0, 0));

    @Autowired
    private DemoProceedings demo;

    @Autowired
    private ProceedingReader reader;

    @Autowired
    private RegisterReader registers;

    @Test
    void proceedingsStandAtSeveralStepsAndAreLoadedOnce() {
        SharedDatabase.aboveTheWalls().sql("""
                        insert into state_body (id, kind, code, name_kk, name_ru, name_en)
                        values (120, 'MINISTRY', 'MZ', 'Орган', 'Орган', 'Body') on conflict (id) do nothing""").update();
        demo.load();
        demo.load();

        assertThat(ActingScope.call(OFFICE, () -> reader.list(new ProceedingFilter(null, null, null, null))))
                .hasSize(7)
                .extracting(line -> line.proceeding().step())
                .contains(ProceedingStep.TRIAGE, ProceedingStep.INVESTIGATION, ProceedingStep.FORWARDED);
        assertThat(ActingScope.call(OFFICE, registers::measures)).hasSize(2);
    }
}
