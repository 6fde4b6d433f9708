package kz.adep.casework.domain.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.casework.Cases;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.link.CaseLink.Kind;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.WrappedKey;
import org.junit.jupiter.api.Test;

class CaseLinkTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final UUID MAKER = new UUID(1, 1);

    private final CaseFile file = file(7);
    private final CaseFile other = file(7);

    @Test
    void duplicatePointsToItsMainCase() {
        CaseLink link = new CaseLink(file, other, Kind.DUPLICATE, MAKER, TODAY);

        assertThat(link.isDuplicate(file.getId())).isTrue();
        assertThat(link.isMain(other.getId())).isTrue();
        assertThat(link.isDuplicate(other.getId())).isFalse();
    }

    @Test
    void caseIsNotLinkedWithItselfNorWithOneOfAnotherBody() {
        assertThatThrownBy(() -> new CaseLink(file, file, Kind.RELATED, MAKER, TODAY))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new CaseLink(file, file(8), Kind.RELATED, MAKER, TODAY))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void linkIsUndoneOnce() {
        CaseLink link = new CaseLink(file, other, Kind.RELATED, MAKER, TODAY);

        link.undo(MAKER, TODAY);

        assertThat(link.undoneOn()).contains(TODAY);
        assertThatThrownBy(() -> link.undo(MAKER, TODAY)).isInstanceOf(RuleViolation.class);
    }

    private static CaseFile file(int body) {
        return new CaseFile(UUID.randomUUID(), Cases.named(body), new WrappedKey(1, new byte[40]), TODAY, 1);
    }
}
