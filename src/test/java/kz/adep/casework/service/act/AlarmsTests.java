package kz.adep.casework.service.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.domain.CaseFile;
import kz.adep.vault.WrappedKey;
import org.junit.jupiter.api.Test;

class AlarmsTests {

    @Test
    void withheldLetterIsNotFetchedFromTheCommissionerItIsKeptFrom() {
        assertThat(Alarms.announcement(file(Cases.withheld(7)))).isEqualTo("law.mail.danger.withheld");
        assertThat(Alarms.announcement(file(Cases.named(7)))).isEqualTo("law.mail.danger");
    }

    private static CaseFile file(NewCase newCase) {
        return new CaseFile(UUID.randomUUID(), newCase, new WrappedKey(1, new byte[60]), LocalDate.of(2026, 11, 17), 1);
    }
}
